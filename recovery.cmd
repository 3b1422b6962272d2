@echo off
rem Builds what is missing, then runs mini-jira with the plugin, or one of the commands on files.
setlocal
set "home=%~dp0"
set "jar=%home%src\mini-jira\target\dist\mini-jira.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo There is no Java: install a JDK 17 or newer, or point JAVA_HOME to one. 1>&2
  exit /b 1
)
"%java%" --add-modules java.base --version 2>nul | findstr /r /c:"^[a-zA-Z]* 1[7-9]" /c:"^[a-zA-Z]* [2-9][0-9]" >nul
if errorlevel 1 (
  echo This Java is too old: install a JDK 17 or newer, or point JAVA_HOME to one. 1>&2
  exit /b 1
)
if not exist "%jar%" (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo There is no Maven: install Maven 3.8 or newer. 1>&2
    exit /b 1
  )
  echo Building Client Recovery; the first time Maven fetches its libraries ... 1>&2
  pushd "%home%"
  call mvn -B -q -ntp -Dquick -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
  popd
)
if not exist "%jar%" (
  echo The build failed: run mvn package to see why. 1>&2
  exit /b 1
)
"%java%" -Xmx1g -jar "%jar%" %*
exit /b %errorlevel%
