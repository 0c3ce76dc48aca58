package org.daybook.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.participants.Welcome;
import org.daybook.ui.PictureMark;

/// Draws what the women say when they are welcomed. Proportions of origins and ages are exact to within one woman.
final class Welcomes {
    /// Ages from and to, and the percentage; the last line is for women who do not say.
    private static final List<List<Integer>> AGES = List.of(List.of(14, 17, 9), List.of(18, 29, 38),
            List.of(30, 54, 38), List.of(55, 65, 8), List.of(0, 0, 7));

    private final Chance chance;
    private final Words words;
    private final List<Origin> origins = Origin.all();
    private final List<Integer> originOf;
    private final List<Integer> ageOf;
    private final List<String> roomNames;
    private final List<String> marks;

    Welcomes(Chance chance, Words words, int women) {
        this.chance = chance;
        this.words = words;
        originOf = chance.spread(origins.stream().map(Origin::share).toList(), women);
        ageOf = chance.spread(AGES.stream().map(List::getLast).toList(), women);
        roomNames = chance.shuffled(words.roomNames());
        marks = chance.shuffled(Stream.of(PictureMark.values()).map(PictureMark::code).toList());
    }

    /// Returns what she says in a finished welcome.
    Welcome finished(int number, LocalDate on) {
        var origin = origins.get(originOf.get(number));
        var age = AGES.get(ageOf.get(number));
        int year = on.getYear() - chance.between(age.get(0), age.get(1)) - 1;
        boolean told = age.getFirst() > 0;
        return new Welcome(name(origin), Optional.of(origin.language()), maybe(told, year),
                maybe(told && chance.happens(0.85), chance.between(1, 12)), origin.citizenship(),
                sometimes(0.12, chance.pick(words.needs())), sometimes(0.9, turn(roomNames, number)),
                sometimes(0.92, turn(marks, number)), answers(),
                new ConsentWording(ConsentWording.CURRENT, origin.language()),
                Welcome.Ending.FINISHED);
    }

    /// Returns what she said before her welcome was broken off.
    Welcome stopped(int number) {
        var origin = origins.get(originOf.get(number));
        var nothing = Welcome.empty();
        return new Welcome(name(origin), Optional.of(origin.language()), nothing.birthYear(), nothing.birthMonth(),
                nothing.citizenship(), nothing.accessNeeds(), sometimes(0.5, turn(roomNames, number)),
                Optional.of(turn(marks, number)), Map.of(),
                new ConsentWording(ConsentWording.CURRENT, origin.language()),
                Welcome.Ending.STOPPED);
    }

    private Optional<String> name(Origin origin) {
        return sometimes(0.95, chance.pick(origin.names()));
    }

    private Map<Purpose, Answer> answers() {
        var answers = new EnumMap<Purpose, Answer>(Purpose.class);
        // Nobody refuses her card: a woman who does is counted without one, and the story marks everyone it knows.
        answers.put(Purpose.MEMBERSHIP, answer(0.94, 0));
        answers.put(Purpose.STATISTICS, answer(0.84, 0.07));
        return answers;
    }

    private Answer answer(double given, double refused) {
        double drawn = chance.between(0.0, 1.0);
        if (drawn < given) {
            return Answer.GIVEN;
        }
        return drawn < given + refused ? Answer.REFUSED : Answer.LATER;
    }

    private Optional<String> sometimes(double share, String text) {
        return chance.happens(share) ? Optional.of(text) : Optional.empty();
    }

    private static OptionalInt maybe(boolean told, int number) {
        return told ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static String turn(List<String> all, int number) {
        return all.get(number % all.size());
    }
}
