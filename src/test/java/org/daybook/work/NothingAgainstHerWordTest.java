package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.exchange.Found;
import org.daybook.milestones.Cefr;
import org.daybook.participants.CardNumber;
import org.daybook.reports.QuarterlyReport;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.work.OpeningDetails.LanguageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the history of consents, withdrawals, joinings and erasures: no CV, no paper about a placement, no list of women
/// who fit or were asked, no reminder and no unencrypted export contains a field or a woman that is not allowed at that moment,
/// and each contains those that are. `NothingButAllowedTest` of referrals tests the same for letters.
class NothingAgainstHerWordTest {
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final List<Purpose> ASKED = List.of(Purpose.COMPANIES, Purpose.FOLLOW_UP, Purpose.SAFE_CONTACT);
    private static final int HISTORIES = 2;
    private static final int STEPS = 30;
    private static final int EVERY = 4;
    private static final WorkWish WISH = WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 24)
            .speaking(new LanguageLevel("it", Cefr.B1));
    /// Each occurs in one field only.
    private static final Map<CvField, String> TELLTALE = new EnumMap<>(Map.of(CvField.NAME, "Zebrafinch D",
            CvField.REACH, "333 555 01 01", CvField.SKILLS, "Ironing", CvField.EXPERIENCE, "Hotel kitchen",
            CvField.TRAINING, "Diploma", CvField.LANGUAGES, "Italian", CvField.TIMES, "Mornings", CvField.HOURS, "24",
            CvField.PLACEMENTS, "Filo Tailoring"));

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    @TempDir
    Path folder;
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));
    private final Map<ParticipantId, CardNumber> cards = new HashMap<>();
    /// How often somebody had to be missing from each list: a history in which nobody is proves nothing.
    private int keptOff;
    private int keptUnasked;
    private int keptUnreminded;
    private int keptNumbers;
    private int exports;
    private int companies;

    /// What applies to one woman, by a simple calculation: her latest answer for each purpose counts.
    private static final class Reckoned {
        private final ParticipantId her;
        private final Map<Purpose, Answer> said = new EnumMap<>(Purpose.class);
        private final Map<Purpose, Integer> saidAt = new EnumMap<>(Purpose.class);
        private boolean wished;
        private boolean offered;
        private int jobs;

        Reckoned(ParticipantId her) {
            this.her = her;
        }

        void says(Purpose purpose, Answer answer, int step) {
            said.put(purpose, answer);
            saidAt.put(purpose, step);
        }

        boolean agrees(Purpose purpose) {
            return said.getOrDefault(purpose, Answer.REFUSED) == Answer.GIVEN;
        }

        boolean works() {
            return jobs > 0;
        }

        boolean mayBeAsked() {
            return agrees(Purpose.FOLLOW_UP) && agrees(Purpose.SAFE_CONTACT);
        }

        void takes(Reckoned other) {
            other.said.forEach((purpose, answer) -> {
                int when = other.saidAt.getOrDefault(purpose, 0);
                if (saidAt.getOrDefault(purpose, -1) < when) {
                    says(purpose, answer, when);
                }
            });
            wished |= other.wished;
            offered |= other.offered;
            jobs += other.jobs;
        }
    }

    @Test
    void nothingHoldsAFieldOrAWomanThatIsNotAllowed() throws IOException {
        for (int seed = 1; seed <= HISTORIES; seed++) {
            var chance = new SplittableRandom(seed);
            var opening = opening();
            var women = new ArrayList<>(List.of(woman(), woman(), woman()));
            go(chance, women, opening, 0);
            var kept = women.getFirst();
            var folded = women.removeLast();
            house.open().cardsJoined().join(kept.her, folded.her);
            kept.takes(folded);
            check(chance, women, opening);
            go(chance, women, opening, STEPS);
            // So that somebody says no to being called, and somebody yes, whatever the random draws.
            says(women.getFirst(), Purpose.SAFE_CONTACT, Answer.REFUSED, 3 * STEPS);
            says(women.getLast(), Purpose.SAFE_CONTACT, Answer.GIVEN, 3 * STEPS);
            checkExport(women);
            var staying = women.removeLast();
            women.forEach(one -> Agreed.erase(house.open(), one.her));
            check(chance, List.of(staying), opening);
            checkExport(List.of(staying));
            Agreed.erase(house.open(), staying.her);
            women.add(staying);
            check(chance, List.of(), opening);
            checkExport(List.of());
            for (var one : women) {
                assertThrows(Refusal.class, () -> work().papers().cv(one.her, form(EnumSet.allOf(CvField.class))));
            }
        }
        assertTrue(Math.min(keptOff, Math.min(keptUnasked, keptUnreminded)) > 2,
                () -> keptOff + ", " + keptUnasked + ", " + keptUnreminded);
        assertTrue(keptNumbers > 0, "somebody said no to being called");
    }

    /// The unencrypted workbook of the whole site contains those women, each with her own number only while she may be called;
    /// and the quarter counts the same after it was written.
    private void checkExport(List<Reckoned> women) throws IOException {
        house.open().exports().openly().ask();
        house.passDays(8);
        var quarter = quarter();
        var file = folder.resolve("everything-" + exports++ + ".xlsx");
        house.open().exports().open(file, ENGLISH, Progress.unwatched());
        var rows = Found.in(file).written();
        for (var card : cards.entrySet()) {
            var hers = rows.stream().filter(row -> row.contains(card.getValue().toString())).toList();
            var one = women.stream().filter(woman -> woman.her.equals(card.getKey())).findFirst();
            assertEquals(one.isPresent(), !hers.isEmpty(), () -> card.getValue() + " in " + rows);
            assertEquals(one.filter(woman -> woman.agrees(Purpose.SAFE_CONTACT)).isPresent(),
                    hers.stream().anyMatch(row -> row.contains(HerWishes.NUMBER)), () -> hers.toString());
            assertEquals(one.filter(Reckoned::works).isPresent(),
                    hers.stream().anyMatch(row -> row.contains("Filo Tailoring")), hers::toString);
            keptNumbers += one.filter(woman -> !woman.agrees(Purpose.SAFE_CONTACT)).isPresent() ? 1 : 0;
        }
        assertEquals(women.size(), rows.stream().filter(row -> row.contains("Zebrafinch")).count(), rows::toString);
        var nobodys = rows.stream().filter(row -> row.contains("Filo Tailoring") && cards.values().stream()
                .noneMatch(card -> row.contains(card.toString()))).toList();
        assertEquals(2 * companies, nobodys.size(), () -> "companies, their openings, and nobody who left: " + nobodys);
        assertEquals(quarter, quarter());
    }

    private QuarterlyReport quarter() {
        return house.open().reports().page(house.open().reports().maySee(), Optional.empty()).report();
    }

    private void go(SplittableRandom chance, List<Reckoned> women, OpeningId opening, int from) {
        for (int step = from + 1; step <= from + STEPS; step++) {
            act(chance, women.get(chance.nextInt(women.size())), opening, step);
            if (step % EVERY == 0) {
                check(chance, women, opening);
            }
        }
    }

    private void act(SplittableRandom chance, Reckoned one, OpeningId opening, int step) {
        boolean agrees = one.agrees(Purpose.COMPANIES);
        switch (chance.nextInt(8)) {
            case 0 -> one.wished |= done(agrees, () -> work().wishes().save(one.her, WISH));
            case 1 -> one.offered |= done(agrees && !one.works() && !one.offered,
                    () -> work().offers().offer(one.her, opening));
            case 2 -> one.jobs += done(agrees && !one.works(), () -> work().place(one.her, opening,
                    NewPlacement.from(today().minusMonths(1)))) ? 1 : 0;
            case 3 -> one.jobs -= done(one.works(), () -> work().placements().takeBack(one.her,
                    work().wishes().of(one.her).jobs().stream().findFirst().map(Placement::id)
                            .orElseThrow(() -> new Refusal("work.refusal.unknown-placement")))) ? 1 : 0;
            case 4 -> {
                var purpose = ASKED.get(chance.nextInt(ASKED.size()));
                house.open().ledger().withdraw(one.her, purpose, Optional.empty());
                one.says(purpose, Answer.REFUSED, step);
            }
            default -> {
                var purpose = ASKED.get(chance.nextInt(ASKED.size()));
                says(one, purpose, chance.nextInt(3) == 0 ? Answer.REFUSED : Answer.GIVEN, step);
            }
        }
    }

    private void says(Reckoned one, Purpose purpose, Answer answer, int step) {
        house.open().participants().answer(one.her, purpose, answer, HEARD);
        one.says(purpose, answer, step);
    }

    /// Does what is allowed, and asserts that what is not allowed is refused.
    private static boolean done(boolean allowed, Runnable act) {
        if (!allowed) {
            assertThrows(Refusal.class, act::run);
            return false;
        }
        act.run();
        return true;
    }

    private void check(SplittableRandom chance, List<Reckoned> women, OpeningId opening) {
        for (var one : women) {
            checkPapers(chance, one);
        }
        var agreed = women.stream().filter(one -> one.agrees(Purpose.COMPANIES)).toList();
        women.stream().filter(one -> !agreed.contains(one) && !one.works()).forEach(one -> {
            keptOff += one.wished ? 1 : 0;
            keptUnasked += one.offered ? 1 : 0;
        });
        women.stream().filter(one -> one.works() && !one.mayBeAsked()).forEach(_ -> keptUnreminded++);
        assertEquals(cards(agreed.stream().filter(one -> one.wished && !one.works()).toList()),
                work().matching().find(opening).fit().stream().map(Match::card).collect(Collectors.toSet()));
        assertEquals(cards(agreed.stream().filter(one -> one.offered && !one.works()).toList()),
                work().offers().at(opening).stream().map(Offers.Offered::card).collect(Collectors.toSet()));
        assertEquals(cards(women.stream().filter(one -> one.works() && one.mayBeAsked()).toList()),
                work().due().today().rows().stream().map(WorkDue::card).collect(Collectors.toSet()));
    }

    private void checkPapers(SplittableRandom chance, Reckoned one) {
        var shown = EnumSet.noneOf(CvField.class);
        TELLTALE.keySet().stream().filter(_ -> chance.nextBoolean()).forEach(shown::add);
        shown.add(CvField.REACH);
        var page = work().wishes().of(one.her);
        var job = page.jobs().stream().findFirst();
        if (!one.agrees(Purpose.COMPANIES)) {
            assertThrows(Refusal.class, () -> work().papers().cv(one.her, form(shown)));
            job.ifPresent(
                    placed -> assertThrows(Refusal.class, () -> work().papers().placement(one.her, placed.id(), "",
                            Texts.LANGUAGES.getFirst())));
            assertEquals(WorkWish.NOTHING, page.wish());
            assertEquals(List.of(), page.offers());
            return;
        }
        var words = text(work().papers().cv(one.her, form(shown)));
        TELLTALE.forEach((field, told) -> assertEquals(shown.contains(field) && isKnown(one, field),
                words.contains(told), () -> field + " in " + words));
        if (job.isPresent()) {
            var paper = text(work().papers().placement(one.her, job.get().id(), "", Texts.LANGUAGES.getFirst()));
            assertTrue(TELLTALE.entrySet().stream().filter(told -> told.getKey() != CvField.PLACEMENTS)
                    .noneMatch(told -> paper.contains(told.getValue())), paper);
        }
    }

    private static boolean isKnown(Reckoned one, CvField field) {
        return switch (field) {
            case LANGUAGES, TIMES, HOURS -> one.wished;
            case PLACEMENTS -> one.works();
            case NAME, REACH, SKILLS, EXPERIENCE, TRAINING -> true;
        };
    }

    private static CvForm form(Set<CvField> shown) {
        return new CvForm(shown, TELLTALE, Texts.LANGUAGES.getFirst());
    }

    /// Returns what it states about her: its labels name fields, not her.
    private static String text(CompanyPaper paper) {
        return Stream.concat(Stream.of(paper.heading(), paper.sender()), paper.lines().stream()
                .map(CompanyPaper.Line::value)).collect(Collectors.joining("\n"));
    }

    private Set<CardNumber> cards(List<Reckoned> women) {
        return women.stream().map(one -> cards.get(one.her)).collect(Collectors.toSet());
    }

    private Reckoned woman() {
        var her = someone().called("Zebrafinch").answering(Purpose.SAFE_CONTACT, Answer.GIVEN)
                .welcomedIn(house.open());
        cards.put(her.id(), her.card());
        house.open().contacts().change(her.id(), HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        var one = new Reckoned(her.id());
        one.says(Purpose.SAFE_CONTACT, Answer.GIVEN, 0);
        house.open().participants().answer(one.her, Purpose.COMPANIES, Answer.GIVEN, HEARD);
        one.says(Purpose.COMPANIES, Answer.GIVEN, 0);
        return one;
    }

    private OpeningId opening() {
        companies++;
        var company = work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        return work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 9));
    }

    private LocalDate today() {
        return LocalDate.now(house.clock());
    }

    private Work work() {
        return house.open().work();
    }
}
