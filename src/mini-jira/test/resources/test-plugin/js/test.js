window.tested = true;
