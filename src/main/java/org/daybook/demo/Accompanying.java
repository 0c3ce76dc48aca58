package org.daybook.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Area;
import org.daybook.cases.Beginning;
import org.daybook.cases.Need;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.contact.ContactWishes;
import org.daybook.contact.Contacts;
import org.daybook.contact.Hours;
import org.daybook.contact.Wish;

/// Adds how some women are reached, and a case file for a few of them, so that records and Today have something to show. Comes
/// last and uses separate randomness, so that nothing else of the story changes.
///
/// @param rooms where it is written
/// @param her   the woman
record Accompanying(Rooms rooms, ParticipantId her) {
    private static final int FILE_FOR_EVERY = 12;
    private static final List<Area> AREAS = List.of(Area.HEALTH, Area.PAPERS, Area.LEGAL, Area.LEARNING, Area.WORK,
            Area.CHILDREN);

    void tell(int number, String language, LocalDate today) {
        var chance = new Chance(new SplittableRandom(number));
        var answered = rooms.participants().open(her).page().state(Purpose.SAFE_CONTACT).standing();
        if (answered == ConsentStatus.GIVEN) {
            rooms.contacts().change(her, wishes(number, chance), Contacts.Source.SHE_SAID_SO);
        }
        if (number % FILE_FOR_EVERY == 0) {
            rooms.cases().begin(her, beginning(number, language)).ifPresent(file -> {
                var work = rooms.cases().inside();
                chance.shuffled(AREAS).stream().limit(chance.between(1, 3))
                        .forEach(area -> work.need(file, new Need(area, Optional.empty())));
                work.next(file, today.plusDays(chance.between(0, 3)));
            });
        }
    }

    /// Returns the wishes of a woman who may be called on weekdays.
    static ContactWishes onWeekdays(int number) {
        var nothing = ContactWishes.NOTHING;
        return new ContactWishes(telephone(number),
                new ContactWishes.Ways(Optional.of(Wish.YES), Optional.of(Wish.NO), Optional.of(Wish.NO),
                        Optional.of(Wish.NO)),
                nothing.saying(), weekdays(17), nothing.codeWord(), nothing.language());
    }

    private static Optional<String> telephone(int number) {
        return Optional.of(String.format(Locale.ROOT, "+39 091 555 0%03d", number % 1000));
    }

    private static Hours weekdays(int until) {
        return new Hours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Optional.of(LocalTime.of(10, 0)),
                Optional.of(LocalTime.of(until, 0)), Optional.empty());
    }

    private static ContactWishes wishes(int number, Chance chance) {
        var ways = new ContactWishes.Ways(Optional.of(chance.happens(0.8) ? Wish.YES : Wish.NO),
                Optional.of(chance.pick(List.of(Wish.YES, Wish.NO))), Optional.of(Wish.NO), Optional.of(Wish.NO));
        var hours = weekdays(chance.between(12, 17));
        var nothing = ContactWishes.NOTHING;
        return new ContactWishes(telephone(number), ways, nothing.saying(), hours, nothing.codeWord(),
                nothing.language());
    }

    private static Beginning beginning(int number, String language) {
        return new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, language), Optional.of(Consenting.whoAnswers(number)));
    }
}
