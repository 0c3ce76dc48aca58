package org.daybook.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.contact.Contacts;
import org.daybook.milestones.Cefr;
import org.daybook.work.CheckedBy;
import org.daybook.work.CompanyDetails;
import org.daybook.work.CompanyId;
import org.daybook.work.CompanyPerson;
import org.daybook.work.Contract;
import org.daybook.work.DayPart;
import org.daybook.work.MarkAnswer;
import org.daybook.work.MarkState;
import org.daybook.work.NewPlacement;
import org.daybook.work.OpeningDetails;
import org.daybook.work.OpeningDetails.LanguageLevel;
import org.daybook.work.OpeningId;
import org.daybook.work.OpeningKind;
import org.daybook.work.Sector;
import org.daybook.work.WarningSign;
import org.daybook.work.Work;
import org.daybook.work.WorkMark;
import org.daybook.work.WorkWish;

/// Adds companies, each named an example, so that none is taken for a real one; what some women wish, and where a few of them
/// work, so that the room of work has something to show. Comes last and uses separate randomness, so that nothing else of the
/// story changes.
///
/// @param rooms    where it is written
/// @param openings what is offered
record Working(Rooms rooms, List<OpeningId> openings) {
    private static final int MOST_DAYS = 200;
    private static final int PLACES = 6;
    /// Enough to fill the screens, even at a large site.
    private static final int ASKED_HERE = 90;
    private static final List<String> SKILLS = List.of("sewing by machine", "cooking for many", "keeping a till",
            "cleaning offices", "looking after elderly people", "gardening");

    /// Another company, with its opening and what was said there.
    private record More(String name, Sector sector, String town, String title, OpeningKind kind, int hours,
            String said) {}

    private static final List<More> MORE = List.of(
            new More("Esempio Bakery", Sector.MANUFACTURING, "Palermo", "Bakery helper", OpeningKind.APPRENTICESHIP,
                    30, "They start at four in the morning and can wait for the first bus."),
            new More("Esempio Care", Sector.HEALTH_AND_CARE, "Bagheria", "Care assistant", OpeningKind.TRAINEESHIP,
                    25, "A first week together with a colleague is fine."),
            new More("Esempio Books", Sector.TRADE, "Palermo", "Shop assistant", OpeningKind.JOB, 20,
                    "They call back after the summer sale."),
            new More("Esempio Fish", Sector.TRADE, "Cefalù", "Market stall", OpeningKind.JOB, 24,
                    "Contracts are made for three months."),
            new More("Esempio Nursery", Sector.EDUCATION, "Palermo", "Kindergarten helper", OpeningKind.TRAINEESHIP,
                    20, "They need the certificate of a first-aid course."),
            new More("Esempio Workshop", Sector.OTHER_SERVICES, "Palermo", "A business of her own: first steps",
                    OpeningKind.SELF_EMPLOYMENT, 10, "The bench may be used on two evenings."));

    /// Adds the companies with their openings.
    ///
    /// @param size the size of the site: a pilot knows fewer companies
    static Working begin(Rooms rooms, Size size) {
        rooms.work().papers().sender("Maria Rossi, 091 555 0142");
        rooms.work().papers().placeNames("Casa Esempio");
        var tailor = company(rooms, "Esempio Tailoring", Sector.MANUFACTURING, "Palermo");
        var garden = company(rooms, "Esempio Orto", Sector.AGRICULTURE, "Monreale");
        var kitchen = company(rooms, "Esempio Catering", Sector.HOTELS_AND_FOOD, "Palermo");
        var hotel = company(rooms, "Esempio Hotel", Sector.HOTELS_AND_FOOD, "Cefalù");
        var cleaning = company(rooms, "Esempio Services", Sector.ADMINISTRATIVE, "Palermo");
        rooms.work().companies().add(CompanyDetails.named("Esempio Laundry", Sector.OTHER_SERVICES).in("Palermo"));
        Stream.of(tailor, garden, kitchen, hotel)
                .forEach(one -> rooms.work().companies().check(one, CheckedBy.VISIT, Set.of()));
        rooms.work().companies().check(cleaning, CheckedBy.CALL, Set.of(WarningSign.WAGES_WITHHELD));
        contact(rooms.work(), tailor);
        rooms.work().companyContacts().talked(kitchen, "New uniforms are paid for by the kitchen.");
        rooms.work().companyContacts().talked(hotel, "English at the front desk matters more than Italian.");
        rooms.work().companyContacts().talked(cleaning, "They did not say when last month is paid.");
        rooms.work().companyContacts().talked(garden, "They look for people with a driving licence in spring.");
        var first = List.of(
                rooms.work().openings().add(tailor, OpeningDetails.of("Sewing helper", OpeningKind.JOB, PLACES)
                        .at(20, Set.of(DayPart.MORNINGS)).speaking("it", Cefr.A1)),
                rooms.work().openings().add(garden, OpeningDetails.of("Garden work", OpeningKind.TRAINEESHIP, PLACES)
                        .at(25, Set.of(DayPart.MORNINGS))),
                rooms.work().openings().add(kitchen, OpeningDetails.of("Kitchen helper", OpeningKind.JOB, PLACES)
                        .at(30, Set.of(DayPart.AFTERNOONS)).speaking("it", Cefr.A2)),
                rooms.work().openings().add(hotel, OpeningDetails.of("Front desk", OpeningKind.APPRENTICESHIP, 2)
                        .at(36, Set.of(DayPart.AFTERNOONS, DayPart.EVENINGS)).speaking("en", Cefr.B1)));
        var more = MORE.stream().limit(size == Size.XS ? 2 : MORE.size()).map(one -> opening(rooms, one));
        return new Working(rooms, Stream.concat(first.stream(), more).toList());
    }

    /// Adds a contact that was corrected.
    private static void contact(Work work, CompanyId company) {
        work.companyContacts().talked(company, "One more place from January.");
        work.companyContacts().correct(company, work.companies().page(company).talks().getFirst(),
                "Two more places from January.");
    }

    /// Adds a company with one opening, and who looks after people there.
    private static OpeningId opening(Rooms rooms, More one) {
        var company = company(rooms, one.name(), one.sector(), one.town());
        rooms.work().companies().check(company, CheckedBy.DOCUMENTS, Set.of());
        rooms.work().companyContacts().add(company, new CompanyPerson.About("G. Bruno", Optional.of("shift leader"),
                Optional.of("091 555 0177")));
        rooms.work().companyContacts().talked(company, one.said());
        return rooms.work().openings().add(company, OpeningDetails.of(one.title(), one.kind(), 3)
                .at(one.hours(), Set.of(DayPart.MORNINGS, DayPart.AFTERNOONS))
                .until(rooms.work().companies().today().plusDays(one.hours() * 2L)));
    }

    private static CompanyId company(Rooms rooms, String name, Sector sector, String town) {
        var today = rooms.work().companies().today();
        return rooms.work().companies().add(CompanyDetails.named(name, sector).in(town)
                .agreedOn(today.minusDays(name.length() * 11L)).speaking("P. Neri", "091 555 01" + name.length()));
    }

    /// Checks whether something is added for a woman: one who was asked more than at the door, or one of some others at the
    /// beginning.
    static boolean tellsOf(int number) {
        return number % 3 == 0 || isAskedHere(number);
    }

    private static boolean isAskedHere(int number) {
        return number % 3 == 1 && number < ASKED_HERE;
    }

    /// Adds what she wishes; every second woman who agreed already works, and some of the others were asked.
    void tell(ParticipantId her, Woman woman, LocalDate today) {
        if (isAskedHere(woman.number())) {
            rooms.participants().ledger().answer(her,
                    RecordedAnswer.of(Purpose.COMPANIES, Answer.GIVEN, StoryPlayer.heard(woman)));
        }
        var chance = new Chance(new SplittableRandom(woman.number() + 2));
        var applying = new Applying(rooms.work(), her, today);
        applying.status(woman, new Chance(new SplittableRandom(woman.number() + 3)));
        if (rooms.participants().open(her).page().state(Purpose.COMPANIES).standing() != ConsentStatus.GIVEN) {
            return;
        }
        rooms.work().wishes().save(her, wish(chance));
        if (chance.happens(0.5)) {
            place(applying, chance);
        } else if (chance.happens(0.7)) {
            applying.offered(chance.pick(openings), chance);
        }
    }

    /// Adds what one woman who works said at her marks, and that another is not to be placed in a town. Uses no randomness.
    void finish(List<Visiting.Told> women) {
        women.stream().filter(her -> marks(her.id()).contains(MarkState.NOT_ASKED)
                && rooms.work().wishes().of(her.id()).jobs().getFirst().endedOn().isEmpty()).findFirst()
                .ifPresent(her -> {
                    for (var purpose : List.of(Purpose.SAFE_CONTACT, Purpose.FOLLOW_UP)) {
                        rooms.participants().ledger().answer(her.id(),
                                RecordedAnswer.of(purpose, Answer.GIVEN, StoryPlayer.heard(her.woman())));
                    }
                    rooms.contacts().change(her.id(), Accompanying.onWeekdays(her.woman().number()),
                            Contacts.Source.SHE_SAID_SO);
                    rooms.work().wishes().of(her.id()).marks().stream().filter(mark -> mark.state() == MarkState.DUE)
                            .forEach(mark -> rooms.work().placements().answers().record(her.id(), mark.placement(),
                                    mark.months(),
                                    MarkAnswer.STILL_WORKING));
                });
        women.stream().filter(her -> !rooms.work().wishes().of(her.id()).wish().equals(WorkWish.NOTHING)).findFirst()
                .ifPresent(her -> rooms.work().limits().keepFromTown(her.id(), "Trapani"));
    }

    private Set<MarkState> marks(ParticipantId her) {
        return rooms.work().wishes().of(her).marks().stream().map(WorkMark::state).collect(Collectors.toSet());
    }

    private void place(Applying applying, Chance chance) {
        var since = applying.today().minusDays(chance.between(0, MOST_DAYS));
        try {
            var job = rooms.work().place(applying.her(), chance.pick(openings), new NewPlacement(
                    Optional.of(chance.pick(List.of(Contract.values()))), OptionalInt.of(chance.between(15, 36)),
                    Optional.of(since)));
            applying.working(job, since, chance);
        } catch (Refusal taken) {
            // Another woman got the last place before her.
        }
    }

    private static WorkWish wish(Chance chance) {
        var wish = WorkWish.NOTHING.working(chance.pick(List.of(Set.of(DayPart.MORNINGS),
                Set.of(DayPart.MORNINGS, DayPart.AFTERNOONS), Set.of(DayPart.AFTERNOONS, DayPart.EVENINGS))),
                chance.between(15, 40));
        var spoken = wish.speaking(new LanguageLevel("it", chance.pick(List.of(Cefr.A1, Cefr.A2, Cefr.B1))));
        return new WorkWish(spoken.mayWork(), spoken.from(), spoken.when(), spoken.mostHours(), spoken.languages(),
                spoken.schoolHours(), Optional.of(chance.pick(SKILLS)), spoken.notWanted());
    }
}
