package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participant;
import org.daybook.reports.NarrativePage.Verdict;
import org.daybook.reports.narrative.Finding;
import org.daybook.reports.narrative.Hit;
import org.daybook.reports.narrative.Narrative;
import org.daybook.reports.narrative.Narrative.Heading;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The text of a report is published only after a check, and exactly as it was read.
class NarrativesTest {
    private static final String OTHER = "seven otters under bridges";
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "it");
    private static final String STORY = "One person found work.";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void whatMayGiveHerAwayIsChangedOrKeptBeforeTheReportIsFinal() throws IOException {
        aQuarter();
        save("We held groups.\n" + STORY);
        assertEquals(List.of(hit(STORY, "One person")), page().lines().stream().map(NarrativePage.Line::hit).toList());
        assertEquals("reports.refusal.narrative-open", refused());
        narratives().keepStory(THIRD, hit(STORY, "One person"), agreed().card().toString());
        assertEquals(0, page().open());
        save("We held groups.\nThen " + STORY);
        assertEquals("reports.refusal.narrative-open", refused(), "another sentence is another story");
        save("We held groups.\n=Cooking took place – яке, ώρες, ąžuolas.");
        house.open().reports().freeze(THIRD);
        for (var kind : FrozenFile.Kind.values()) {
            var file = frozen(kind);
            var words = kind == FrozenFile.Kind.PDF ? ReadablePdfTest.text(file) : ReportFiles.text(file, kind);
            assertEquals(kind != FrozenFile.Kind.CSV, words.contains("We held groups."), kind.code());
            assertFalse(words.contains("One person found"), kind.code());
            assertFalse(words.contains(">=Cooking"), "no formula");
        }
        assertEquals("reports.refusal.frozen-already",
                assertThrows(Refusal.class, () -> save("Something else")).key());
    }

    @Test
    void whoeverIsInTheStoreIsFoundInAnyLettersAndSoAreCompanies() {
        someone().called("Олена").welcomedIn(house.open());
        save("olena cooked. Olenos dish was good. Others sang.");
        assertEquals(List.of("olena", "Olenos"), page().lines().stream().map(line -> line.hit().words()).toList());
    }

    /// Her story is published only with her own consent; a withdrawal before that stops it.
    @Test
    void aWomansOwnStoryNeedsHerConsentAndHerCard() throws IOException {
        aQuarter();
        save(STORY);
        var hit = hit(STORY, "One person");
        var her = someone().welcomedIn(house.open());
        assertThrows(IllegalArgumentException.class, () -> narratives().keep(THIRD, hit, KeptBecause.AGREED));
        assertEquals("reports.refusal.story-card", refusedStory(hit, "TIRO-A1"));
        assertEquals("reports.refusal.story-not-given", refusedStory(hit, her.card().toString()));
        house.open().participants().answer(her.id(), Purpose.STORY, Answer.GIVEN, HEARD);
        narratives().keepStory(THIRD, hit, her.card().toString());
        assertEquals(0, page().open());
        house.open().participants().answer(her.id(), Purpose.STORY, Answer.REFUSED, HEARD);
        assertEquals(1, page().open());
        assertEquals("reports.refusal.story-withdrawn", refused());
        // Nor can another reason bypass it.
        for (Executable way : List.<Executable>of(
                () -> narratives().keep(THIRD, hit, KeptBecause.of(hit.why()).stream()
                        .filter(one -> one != KeptBecause.AGREED).findFirst().orElseThrow()),
                () -> narratives().dontKeep(THIRD, hit))) {
            assertEquals("reports.refusal.story-withdrawn", assertThrows(Refusal.class, way).key());
        }
        house.open().participants().answer(her.id(), Purpose.STORY, Answer.GIVEN, HEARD);
        house.open().reports().freeze(THIRD);
        for (var kind : FrozenFile.Kind.values()) {
            assertFalse(ReportFiles.text(frozen(kind), kind).contains(her.card().toString()), kind.code());
        }
        assertFalse(ReadablePdfTest.text(frozen(FrozenFile.Kind.PDF)).contains(her.card().toString()));
    }

    /// Published text cannot be called back: it is shown which reports have it, and the colleague whom she tells learns this.
    @Test
    void whatSheTakesBackAfterwardsSaysWhatHasGoneOut() {
        aQuarter();
        save(STORY);
        var her = agreed();
        narratives().keepStory(THIRD, hit(STORY, "One person"), her.card().toString());
        assertEquals(List.of(), received(her.id()));
        house.open().reports().freeze(THIRD);
        house.open().participants().answer(her.id(), Purpose.STORY, Answer.REFUSED, HEARD);
        assertEquals(1, received(her.id()).size());
        assertTrue(received(her.id()).getFirst().isOutside());
        assertEquals(List.of(new SubjectAccessSection.Value.Words("2026Q3")), received(her.id()).getFirst().what());
    }

    /// Once erased, she has no story any more, and a text that is not final yet waits for its writer.
    @Test
    void whoeverIsErasedHasNoStoryInATextAnyMore() {
        aQuarter();
        save(STORY);
        var her = agreed();
        narratives().keepStory(THIRD, hit(STORY, "One person"), her.card().toString());
        Agreed.erase(house.open(), her.id());
        assertEquals("reports.refusal.narrative-open", refused());
    }

    private List<Received> received(ParticipantId her) {
        return house.open().gate().look(Permission.SEE_SITE, work -> narratives().received(work, her));
    }

    private String refusedStory(Hit hit, String card) {
        return assertThrows(Refusal.class, () -> narratives().keepStory(THIRD, hit, card)).key();
    }

    private Participant agreed() {
        return someone().answering(Purpose.STORY, Answer.GIVEN).welcomedIn(house.open());
    }

    /// An earlier quarter is finalised with a later one; the colleague who does so does not see its text.
    @Test
    void theRefusalSaysWhichTextIsNotReady() {
        aQuarter();
        save(STORY);
        var diary = new Diary(house);
        diary.on("2026-11-03");
        diary.session(List.of(someone().welcomedIn(house.open()).id()));
        diary.on("2027-01-03");
        var refusal = assertThrows(Refusal.class, () -> house.open().reports().freeze(new Quarter(2026, 4)));
        assertEquals(Optional.of(THIRD), refusal.about());
        assertEquals(
                "Quarter 3, 2026: the text has something that may give somebody away. Change it, or keep it with a reason.",
                new LineWords(Invented.ENGLISH).refusal(refusal));
    }

    /// Nobody reviews her own text as the second person, and a text that was changed is reviewed again.
    @Test
    void aSecondPersonReadsItBeforeItIsFinal() {
        aQuarter();
        house.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()), OTHER.toCharArray());
        save("We held groups.");
        narratives().ask(THIRD);
        assertEquals(new NarrativePage.Reading.Asked(true), page().reading());
        assertEquals("reports.refusal.own-narrative",
                assertThrows(Refusal.class, () -> narratives().read(THIRD, Verdict.MAY_LEAVE)).key());
        assertEquals("reports.refusal.narrative-unread", refused());
        house.as("lu", OTHER, day -> day.reports().narratives().read(THIRD, Verdict.TO_CHANGE));
        assertEquals(new NarrativePage.Reading.Done("LU", Verdict.TO_CHANGE), page().reading());
        assertEquals("reports.refusal.narrative-unread", refused());
        save("We held many groups.");
        assertEquals(new NarrativePage.Reading.Asked(true), page().reading());
        house.as("lu", OTHER, day -> day.reports().narratives().read(THIRD, Verdict.MAY_LEAVE));
        house.open().reports().freeze(THIRD);
    }

    /// Text that names her is erased with her: also former versions and kept passages, and nothing of it is in the journal.
    @Test
    void aTextThatNamesHerGoesWithHer() {
        var her = someone().called("Olena").welcomedIn(house.open());
        save("Olena cooked.");
        narratives().keep(THIRD, page().lines().getFirst().hit(), KeptBecause.FINDS_NOBODY);
        save("We cooked.");
        Agreed.erase(house.open(), her.id());
        assertEquals("We cooked.", page().text().under(Heading.DONE));
        assertEquals(0, house.open().gate().<Integer>look(Permission.SEE_SITE, work -> work.tx().handle().createQuery("""
                select (select count(*) from narrative where instr(cast(done as text), 'Olena') > 0)
                     + (select count(*) from narrative_kept)
                     + (select count(*) from journal where instr(coalesce(before, ''), 'Olena') > 0)""")
                .mapTo(Integer.class).one()));
    }

    @Test
    void theNumberOfACardIsNeverKept() {
        var hit = new Hit(Heading.DONE, "TIRO-B7", Finding.CARD, "TIRO-B7 came.");
        assertThrows(IllegalArgumentException.class,
                () -> narratives().keep(THIRD, hit, KeptBecause.FINDS_NOBODY));
        assertTrue(KeptBecause.of(Finding.ONE_WOMAN).contains(KeptBecause.AGREED));
        assertFalse(KeptBecause.of(Finding.ONE_WOMAN).contains(KeptBecause.FINDS_NOBODY));
    }

    private void aQuarter() {
        var diary = new Diary(house);
        diary.on("2026-07-10");
        diary.session(List.of(someone().welcomedIn(house.open()).id()));
        diary.on("2026-10-02");
    }

    private byte[] frozen(FrozenFile.Kind kind) {
        return house.open().gate().look(Permission.SEE_REPORT,
                work -> new FrozenStore().file(work.tx(), THIRD, "en", kind)).orElseThrow().bytes();
    }

    private String refused() {
        return assertThrows(Refusal.class, () -> house.open().reports().freeze(THIRD)).key();
    }

    private static Hit hit(String sentence, String words) {
        return new Hit(Heading.DONE, words, Finding.ONE_WOMAN, sentence);
    }

    private void save(String done) {
        narratives().save(THIRD, new Narrative(Map.of(Heading.DONE, done)));
    }

    private NarrativePage page() {
        return narratives().page(narratives().maySee(), THIRD);
    }

    private Narratives narratives() {
        return house.open().reports().narratives();
    }
}
