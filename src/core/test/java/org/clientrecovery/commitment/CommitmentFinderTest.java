package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.Test;

/** What is a promise and what only looks like one. "Now" is Wednesday, 4 March 2026, 10:15. */
public class CommitmentFinderTest {
  private static final String WITHIN_15_MINUTES = "2026-03-04T10:30:00+01:00";

  private final CommitmentFinder finder = new CommitmentFinder();

  @Test
  public void shouldFindTheFutureOfTheFirstPerson() {
    assertOne("I'll send you the drawing tomorrow by 15:00.", "2026-03-05T15:00:00+01:00");
    assertOne("We will personally check the seal on Monday.", "2026-03-09");
    assertOne("We are going to credit the March fee.", null);
    assertOne("I will forward it the minute it arrives.", null);
    assertOne("Will look at it on Friday.", "2026-03-06");
    assertOne(
        "I'm dialling in tomorrow at 9 and click it through for you.", "2026-03-05T09:00:00+01:00");
  }

  @Test
  public void shouldFindThePresentTenseBesideATimeToCome() {
    assertOne("I call you today at 17:00.", "2026-03-04T17:00:00+01:00");
    assertOne("Horst installs it on Thursday.", "2026-03-05");
    assertOne("Our fitter comes on Monday at 9 with the display.", "2026-03-09T09:00:00+01:00");
    assertOne("Release 5.6 goes to the stores on 12 March.", "2026-03-12");
    assertOne("The replacement leaves our warehouse today.", "2026-03-04");
    assertOne("We have it repaired in a fortnight.", "2026-03-18");
  }

  @Test
  public void shouldFindWhatTheClientGets() {
    assertOne("You will hear from me by noon.", "2026-03-04T12:00:00+01:00");
    assertOne("You get a written answer from our lawyer tomorrow.", "2026-03-05");
    assertOne("You can expect our call on Friday.", "2026-03-06");
    assertOne("You will be informed in writing within ten working days.", "2026-03-18");
  }

  @Test
  public void shouldFindResultsAndPlansWithoutAPerson() {
    assertOne("The missing boxes will be shipped by Friday.", "2026-03-06");
    assertOne("The second visit is booked for Tuesday 17th, 10am.", "2026-03-17T10:00:00+01:00");
    assertOne("Fix: Wednesday 06:00", "2026-03-11T06:00:00+01:00");
    assertOne("Status at 16:30 by me", "2026-03-04T16:30:00+01:00");
    assertOne("Root cause report by Friday EOD", "2026-03-06");
    assertOne("I've scheduled the exchange for Monday at 7 am.", "2026-03-09T07:00:00+01:00");
  }

  @Test
  public void shouldTakeAReleaseForATimeToCome() {
    assertOne("It'll be part of 3.4.2.", null);
    assertOne("This will be included in version 5.1.", null);
    assertOne("It goes into the next release.", null);
    assertOne("The fix ships with 7.2.4.", null);
    assertOne("The wider tolerance goes out with 5.2.1.", null);
    assertOne("You get it with v4.3.0.", null);

    assertNone("The error comes with 3.2.1.");
    assertNone("The bug will be in 0.20 too.");
    assertNone("You get this error with 4.3.0.");
    assertNone("This option ships with 2.0 by default.");
    assertNone("Support for it comes with version 3 of the SDK.");
    assertNone("Please go back to 2.3.6 and deploy again.");
  }

  @Test
  public void shouldTellALookThatSomebodyTakesFromWaitingAndSeeing() {
    assertOne("I'll see about bringing something of that kind into our repo.", null);
    assertOne("I'll see if there's a way to turn it off.", null);
    assertOne("We'll see whether we can move the date.", null);

    assertNone("We'll see.");
    assertNone("We'll see if that helps.");
    assertNone("We'll see what happens tomorrow.");
  }

  @Test
  public void shouldNotTakeTheEndOfATicketForAPromise() {
    assertNone("I'm going to close this ticket.");
    assertNone("I'll shut this one as it repeats VLT-61.");
    assertNone("I'll close the issue for now.");
    assertNone("Then we'll count it as solved.");
    assertNone("I'll pass on this one.");

    assertOne("I'll close the valve and refill the boiler.", null);
    assertOne("We'll shut the old portal on Friday.", "2026-03-06");
    assertOne("I'll close this on Friday once your test has passed.", "2026-03-06");
  }

  @Test
  public void shouldKeepTwoActsApartWhereEachHasItsTime() {
    List<FoundCommitment> found =
        find("I'll recount the stock tonight and post the list here tomorrow before 10:00.");

    assertThat(found)
        .extracting(FoundCommitment::quote)
        .containsExactly(
            "I'll recount the stock tonight", "post the list here tomorrow before 10:00");
  }

  @Test
  public void shouldKeepTwoActsTogetherWhereTheyShareOneTime() {
    assertOne("Tomorrow morning I check the report and tell you the result.", "2026-03-05");
  }

  @Test
  public void shouldCarryTheDayOnToHoursAndToTheSameDay() {
    List<FoundCommitment> found =
        find(
            "We switch the site on Tuesday at 06:00, and I call you at 06:30. We'll hand over the"
                + " keys the same day.");

    assertThat(found)
        .extracting(commitment -> commitment.due().orElseThrow().toString())
        .containsExactly("2026-03-10T06:00:00+01:00", "2026-03-10T06:30:00+01:00", "2026-03-10");
  }

  @Test
  public void shouldFindActsOfTheClientOnlyWhereTheyWereAgreed() {
    assertThat(find("As agreed, you send us the export by Friday."))
        .extracting(FoundCommitment::party)
        .containsExactly(Party.CLIENT);
    assertThat(find("You said you would return the kit by the 20th."))
        .extracting(FoundCommitment::party)
        .containsExactly(Party.CLIENT);
    assertNone("You pack the unit by Friday and leave it at reception.");
  }

  @Test
  public void shouldTellOwnerConditionAndStrength() {
    FoundCommitment conditional = find("Once you have signed, we order the parts.").get(0);

    assertThat(conditional.condition()).contains("Once you have signed");
    assertThat(conditional.due()).isEmpty();
    assertThat(find("Our network team will replace the switch tomorrow.").get(0).owner())
        .contains("Our network team");
    assertThat(find("We aim to be back by Friday.").get(0).strength())
        .isEqualTo(Strength.INTENTION);
    assertThat(find("We will be back by Friday.").get(0).strength()).isEqualTo(Strength.PROMISE);
  }

  @Test
  public void shouldLeaveOutHopesPossibilitiesQuestionsAndOffers() {
    assertNone(
        "Hopefully we manage it tomorrow.",
        "We could probably send a loan unit on Friday.",
        "Shall I call you tomorrow at 9?",
        "Would Thursday suit you?",
        "If you like, I'll call you tomorrow.",
        "I can set up a screen share this week.",
        "I think we will have it by Friday.",
        "You should see the refund by Friday.");
  }

  @Test
  public void shouldLeaveOutThePastDenialsAndHabits() {
    assertNone(
        "We replaced the switch on Monday.",
        "I sent it this morning.",
        "We will not be able to come on Friday.",
        "Nobody will be in the office on Friday.",
        "We usually answer within two days.",
        "The backup runs every night at 02:00.",
        "I told them we would come on Friday.",
        "We will see.",
        "I will be out of the office until Monday.");
  }

  @Test
  public void shouldLeaveOutMachinesAndThirdParties() {
    assertNone(
        "You will receive an automatic mail within the hour.",
        "The system will restart at midnight.",
        "The certificate will expire on 30 June.",
        "The vendor will publish a fix on Friday.",
        "The carrier delivers it on Thursday.");
  }

  @Test
  public void shouldLeaveOutCommandsAndWhatOthersWrote() {
    assertNone(
        "Please call us tomorrow at 9.",
        "Restart the agent tomorrow.",
        "{quote}We will refund it by Friday.{quote}\nThat mail was wrong.",
        "The sentence \"we will refund it by Friday\" came from me.",
        "We are looking into it.");
  }

  @Test
  public void shouldFindResultsThatPeopleBringAbout() {
    assertOne("The patients are phoned one by one this evening.", "2026-03-04");
    assertOne("All locks are changed today.", "2026-03-04");
    assertOne("That will be live by Monday.", "2026-03-09");
    assertOne("There's a technician at your door by 3 pm.", "2026-03-04T15:00:00+01:00");
    assertOne("Our men come at 12:30.", "2026-03-04T12:30:00+01:00");
    assertOne("You'll be able to install it from tomorrow.", "2026-03-05");
  }

  @Test
  public void shouldFindMoneyAndFollowUpsWithoutATime() {
    assertOne("The difference of 48 euros will be credited to your account.", null);
    assertOne("You get your deposit back in full.", null);
    assertOne("We replace the tyre free of charge.", null);
    assertOne("The write-up follows once I've slept.", null);
    assertOne("PR incoming", null);
    assertOne("This will be fixed in the next release.", null);
    assertOne("The fix will ship in 5.2.", null);
  }

  @Test
  public void shouldFindListsOfTasks() {
    assertOne("Piet: new offer by Tuesday noon", "2026-03-10T12:00:00+01:00");
    assertOne("* Replace the pump seal - Friday", "2026-03-06");
    assertOne("New seal on site Friday 7am", "2026-03-06T07:00:00+01:00");
    assertOne("Let me check this and get back to you tomorrow.", "2026-03-05");
    assertOne("I can promise you an answer tomorrow.", "2026-03-05");
  }

  @Test
  public void shouldGoOnWhereAPromiseStandsRightBefore() {
    assertThat(find("I ring the ward at noon. I put it through by 2 pm.")).hasSize(2);
    assertThat(find("I ring the ward at noon and I put it into a folder for you.")).hasSize(2);
    assertNone("I put it into a folder for you.");
  }

  @Test
  public void shouldLeaveOutOpeningHoursAndCalendars() {
    assertNone(
        "We close at seven.",
        "The reading room is open until eight.",
        "They close at 19:00.",
        "Samples go to the lab on Mondays.",
        "Prices go up on 1 April.",
        "Python 3.8 will reach its end of life in October, they say.",
        "Incident reports are published within five days.",
        "You can use the old one until Friday.",
        "We are fully booked until the 20th.",
        "I'm travelling until Friday.");
  }

  @Test
  public void shouldLeaveOutWhatIsOnlySaid() {
    assertNone(
        "I'll say it once more: read the manual.",
        "I'll take your word for it.",
        "I'll give you that.",
        "I'll close this.",
        "We will close this ticket in 7 days if there is no answer.",
        "We will get a 404 here.",
        "We will end up with a deadlock.",
        "Next, we'll configure the proxy.",
        "I'll drive it over if needed.",
        "They told me the bridge will be open on Monday.",
        "The certificate expired on our side, at 00:00 UTC.");
  }

  @Test
  public void shouldReadTableRows() {
    List<FoundCommitment> found =
        find("||step||when||\n|swap of the batteries|Friday 06:00|\n|power was down|Sunday 14:10|");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).quote()).startsWith("swap of the batteries");
    assertThat(found.get(0).due().orElseThrow().toString()).isEqualTo("2026-03-06T06:00:00+01:00");
  }

  @Test
  public void shouldReadGerman() {
    assertOne("Wir liefern das Ersatzteil am Freitag.", "2026-03-06");
    assertOne("Den Bericht bekommen Sie bis Montag, 12 Uhr.", "2026-03-09T12:00:00+01:00");
    assertOne("Der Zähler wird am 10. März getauscht.", "2026-03-10");
    assertOne(
        "Unser Techniker Herr Yilmaz kommt am Donnerstag zwischen 8 und 10 Uhr.",
        "2026-03-05T10:00:00+01:00");
    assertOne("Sobald die Ware da ist, melden wir uns bei Ihnen.", null);
    assertOne("Unser Techniker ruft Sie heute Nachmittag an.", "2026-03-04");
    assertOne("Am Montag bekommt der Aufzug die neue Tür.", "2026-03-09");
    assertOne("Ich habe Ihnen den ersten Termin am Montag reserviert.", "2026-03-09");
    assertOne("Ich prüfe das und melde mich morgen.", "2026-03-05");
    assertOne("Wir ersetzen den Reifen kostenlos.", null);
    assertOne("Fehlerbehebung: Mittwoch 6:00 Uhr", "2026-03-11T06:00:00+01:00");
    assertNone(
        "Wir könnten das bis Freitag prüfen.",
        "Wenn Sie möchten, rufe ich Sie morgen an.",
        "Wir haben den Fehler gestern behoben.",
        "Sie bekommen in fünf Minuten eine automatische Bestätigung.",
        "Hoffentlich klappt es morgen.",
        "Der Hersteller liefert das Teil nächste Woche.",
        "Bitte schicken Sie uns das Protokoll bis morgen.",
        "Haben Sie die Rechnung bis morgen?");
  }

  @Test
  public void shouldFindTheSameUnderTurkish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertOne("WE WILL SHIP IT ON FRIDAY", "2026-03-06");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  public void shouldFindPeopleAndThingsThatWillBeThere() {
    assertOne("Jan will take it up today.", "2026-03-04");
    assertOne("Technician Mr. Osei is on site at 13:00 today.", "2026-03-04T13:00:00+01:00");
    assertOne("Version 3.1.1 is on the portal tonight.", "2026-03-04");
    assertOne("Tomorrow at 8:00 the room is open.", "2026-03-05T08:00:00+01:00");
    assertOne("Your six people have the money tomorrow.", "2026-03-05");
    assertOne("We are done by 23:00 on the 16th.", "2026-03-16T23:00:00+01:00");
    assertOne("Next one at 16:00 from me.", "2026-03-04T16:00:00+01:00");
    assertOne("You'll see the credit on your April invoice.", "2026-04-30");
  }

  @Test
  public void shouldEndANightOnTheDayAfter() {
    assertOne("I'll do it tonight at 2 am.", "2026-03-05T02:00:00+01:00");
    assertOne("Tonight Tom will watch it until 6 in the morning.", "2026-03-05T06:00:00+01:00");
    assertOne("I'll be at your site Friday 6 a.m. for first shift.", "2026-03-06T06:00:00+01:00");
  }

  @Test
  public void shouldNotTakeLogsVersionsAndOthersWordsForPromises() {
    assertNone("Key given by phone 8:10.");
    assertNone("The third prescription at 10:41.");
    assertNone("Update 09:40: the queue is empty.");
    assertNone("We observe that the threshold was transmitted at 13:41:07.");
    assertNone("Stable stays on 22.3 meanwhile.");
    assertNone("Spare part is ordered, courier says Friday.");
    assertNone("Their answer is announced for the 17th.");
    assertNone("The certificate runs out on the 19th.");
    assertNone("The cabin is mounted on Thursday as far as we know.");
    assertNone("I get that you lost the Saturday market.");
  }

  @Test
  public void shouldFindActsWhoseSubjectIsLeftOut() {
    assertOne("Ringing him at 9 tomorrow.", "2026-03-05T09:00:00+01:00");
    assertOne("Sorry, it's still in my reflog, pushing it back in 15 minutes.", WITHIN_15_MINUTES);
    assertOne("Moving the tag to it today.", "2026-03-04");
    assertNone("Reindexing at lunchtime is always a bad idea.");
    assertNone("Streaming export landed in staging this morning.");
  }

  @Test
  public void shouldFindReleasesAndWhatIsSentOut() {
    assertOne("0.33 is out on Thursday.", "2026-03-05");
    assertOne("The certificate goes out tomorrow with my signature.", "2026-03-05");
    assertOne("The scaffolding comes down on Thursday.", "2026-03-05");
    assertOne("A letter saying so goes to all 46 today.", "2026-03-04");
    assertNone("We are out on Thursday.");
    assertNone("The site goes down on Thursday.");
  }

  @Test
  public void shouldFindNewRulesFromATimeToCome() {
    assertOne("From tomorrow a second pharmacist signs every label.", "2026-03-05");
    assertOne("From now on two people check each label.", null);
    assertOne("Next time you'll get a letter.", null);
    assertNone("From this week every label is checked.");
    assertNone("As of today each change goes over two desks.");
  }

  @Test
  public void shouldFindGiftsAndCostsTakenOver() {
    assertOne("Every family gets a new set and the files for free.", null);
    assertOne("Shift cost comes off our invoice.", null);
    assertOne("We pay the pallets.", null);
    assertOne("Whatever the office charges you for that, we pay.", null);
    assertNone("The user gets an error.");
    assertNone("Enterprise gets it first.");
    assertNone("The insurer pays or I pay.");
  }

  @Test
  public void shouldFindWhoDoesItBesideWhen() {
    assertOne("Open: compressor (Ayo, Friday).", "2026-03-06");
    assertOne("First: me, 14 April.", "2026-04-14");
    assertNone("Status of the monitoring at the data centre, 4 March.");
    assertNone("Two commits last week, one release in March.");
  }

  @Test
  public void shouldPartActsOfWhichTheSecondComesLater() {
    assertThat(find("I call her at 14:30 and report here afterwards.")).hasSize(2);
    assertThat(find("I work on it today and will post a build on Friday.")).hasSize(2);
    assertThat(find("I'm in Leuven tomorrow and stay until all units are done.")).hasSize(2);
    assertThat(find("It goes out on Monday, Kerry watches the first run.")).hasSize(2);
    assertThat(find("I look again at 13:30 and write you the result.")).hasSize(1);
  }

  @Test
  public void shouldTellAnAttemptAtAThingFromAnAim() {
    assertThat(find("I'll try your reproducer tomorrow.").get(0).strength())
        .isEqualTo(Strength.PROMISE);
    assertThat(find("I'll try to reproduce it tomorrow.").get(0).strength())
        .isEqualTo(Strength.INTENTION);
  }

  @Test
  public void shouldFindPromisesBesideAnOfferAQuestionOrADoubt() {
    assertOne("I shall telephone on Thursday; if you'd rather I came, say so.", "2026-03-05");
    assertOne("On Monday I'm turning it on, unless you'd rather not have it.", "2026-03-09");
    assertOne("I do that this afternoon, can you look at the app?", "2026-03-04");
    assertOne("The tentative date is 20 March, I confirm it by Monday.", "2026-03-09");
    assertOne("I'd come by on 12 March at 10:00.", "2026-03-12T10:00:00+01:00");
    assertNone("If it's below 2 °C we'd pour on Tuesday.");
    assertNone("I would prefer Tuesday.");
  }

  @Test
  public void shouldReadThingsCountedAndMachinesSetUpAsActs() {
    assertOne("Darren is with you by 4 pm and bleeds every radiator.", "2026-03-04T16:00:00+01:00");
    assertOne("Our fitter brings it tomorrow and sets it back to automatic.", "2026-03-05");
    assertOne("New certificate gets pushed by Friday.", "2026-03-06");
    assertNone("We check it every Friday.");
  }

  @Test
  public void shouldLeaveOutRulesCustomsAndTimesOfThePast() {
    assertNone("Everyone arrives late in August.");
    assertNone("The word comes from our new image of Monday.");
    assertNone("The first thing I open on Monday is the mail.");
    assertNone("You can swap it yourself in two minutes.");
    assertNone("Lost cards are replaced in five working days.");
    assertNone("I checked the log so that we both look at the same thing this week.");
    assertNone("Invoice follows.");
  }

  @Test
  public void shouldFindWhatTheClientSaidInTheCall() {
    List<FoundCommitment> found =
        find("You'd agreed in the call to send us the files by tomorrow evening.");

    assertThat(found).extracting(FoundCommitment::party).containsExactly(Party.CLIENT);
    assertThat(find("You confirm the number of pupils by 15 May, as we said."))
        .extracting(FoundCommitment::party)
        .containsExactly(Party.CLIENT);
  }

  @Test
  public void shouldTakeTheLastOfTwoTimesAndTheEndOfAWindow() {
    assertOne("Two of us sit beside your staff on Monday and Tuesday.", "2026-03-10");
    assertOne("I write at 12 and at 17, also if I have nothing.", "2026-03-04T17:00:00+01:00");
    assertOne("The meter is swapped on Friday, 8 to 10.", "2026-03-06T10:00:00+01:00");
    assertOne("The roster for the next quarter will be sent by Friday.", "2026-03-06");
    assertOne("I'll check it this arvo.", "2026-03-04");
  }

  @Test
  public void shouldFindWhatIsOnItsWayToTheClient() {
    assertOne("Each of them gets the difference by instant transfer today.", "2026-03-04");
    assertOne("The overpaid euros are going to your account today.", "2026-03-04");
    assertOne("You're getting corrected ones today.", "2026-03-04");
    assertOne("Transcript, checked by a human, goes to each of them by Friday.", "2026-03-06");
    assertOne("The release will be out on the 14th.", "2026-03-14");
    assertOne("The captions are on us in April.", "2026-04-30");
    assertNone("The postage is on us.");
    assertNone("The lab gets the beating.");
    assertNone("Only the account owner gets an answer.");
  }

  @Test
  public void shouldFindPeopleWhomNoListNames() {
    assertOne("A colleague of his comes tomorrow at eight.", "2026-03-05T08:00:00+01:00");
    assertOne("Both of us come tomorrow at ten.", "2026-03-05T10:00:00+01:00");
    assertOne("On Monday the two of us replace one of them.", "2026-03-09");
    assertOne("From Monday the chef and the manager sign each card together.", "2026-03-09");
    assertOne("She decides tomorrow.", "2026-03-05");
    assertOne("Anna's at your door by 1 pm with a new one.", "2026-03-04T13:00:00+01:00");
    assertNone("He sounds very angry, please call him before noon.");
  }

  @Test
  public void shouldReadATillAndADayBeforeAnEventAsWhatTheyAre() {
    assertOne("Your till gets a corrected template over the weekend.", "2026-03-08");
    assertOne("Monday before opening I check it remotely.", "2026-03-09");
    assertOne("I stay on this till Friday.", "2026-03-06");
  }

  @Test
  public void shouldFindResultsToldByThatIsWhy() {
    assertOne("That's why I bring a replacement on Thursday.", "2026-03-05");
    assertOne("The work takes two days, so we are done on the 13th.", "2026-03-13");
    assertOne("Comments are open, after that I merge it.", null);
    assertNone("I don't know why I am in the office on Thursday.");
  }

  @Test
  public void shouldLeaveOutCustomsOfTheDayAndSuggestions() {
    assertNone("The hall gets warm in the afternoon.");
    assertNone("The line is staffed until 17:00.");
    assertNone("I suggest we leave it as it is until summer.");
    assertNone("I had to get up and walk around the bench after that line.");
    assertNone("Secrets are shown once at creation, we keep a hash.");
    assertNone("I've been in your building at night four times this year.");
    assertNone("Report: certificate expired 00:00 UTC.");
  }

  @Test
  public void shouldLeaveOutRequestsRatesAndKinds() {
    assertNone("If the light stays on, tell me and I'll bring two.");
    assertNone("Just say so and we'll bring yours forward.");
    assertNone("At no point did I promise you Thursday.");
    assertNone("And a reboot once in two days.");
    assertNone("The next one comes ten seconds later.");
    assertNone("Second replacement within a year means a form.");
    assertNone("Our log shows the first call on Thursday evening.");
    assertNone("Bakers turn it on at three in the morning.");
    assertNone("They leave the gate open in the evening.");
    assertOne("Stavros waits for you at gate E7 at 18:30.", "2026-03-04T18:30:00+01:00");
    assertOne("Send me the plug's photo and I'll order the cable set today.", "2026-03-04");
  }

  @Test
  public void shouldBeginWhatHoldsFromAPeriodWithItsFirstDay() {
    assertOne("From next week on two people check each tag.", "2026-03-09");
    assertOne("From next year a proof goes out for every job.", "2027-01-01");
    assertOne("From April every on-call person spends one day at your desk.", "2026-04-01");
    assertOne("The proof goes out next week.", "2026-03-13");
  }

  @Test
  public void shouldFindFurtherTasksOfATerseLine() {
    assertThat(find("Docs this week, code next week.")).hasSize(2);
    assertOne("Engineer booked: 12/3/2026, 08:00-10:00.", "2026-12-03T10:00:00+01:00");
    assertOne("Swap of the UPS batteries on Friday.", "2026-03-06");
  }

  @Test
  public void shouldTellHoursOfWhatHappenedFromHoursToCome() {
    assertOne("Next update 13:00.", "2026-03-04T13:00:00+01:00");
    assertOne("Written report in two days.", "2026-03-06");
    assertOne("You'll hear from Dwayne no later than 21 March.", "2026-03-21");
    assertNone("Status: database restored to 12:00.");
    assertNone("Orders placed until 14:00 arrive the next morning.");
    assertNone("What I have done: three seats on the 14:25.");
    assertNone("The tablet refuses any plan older than an hour.");
  }

  private void assertOne(String text, String due) {
    List<FoundCommitment> found = find(text);
    assertThat(found).as(text).hasSize(1);
    assertThat(found.get(0).due().map(Due::toString).orElse(null)).as(text).isEqualTo(due);
  }

  private void assertNone(String... texts) {
    for (String text : texts) {
      assertThat(find(text)).as(text).isEmpty();
    }
  }

  private List<FoundCommitment> find(String text) {
    return finder.find(text, PromiseTexts.IN_BERLIN);
  }
}
