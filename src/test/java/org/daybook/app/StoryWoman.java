package org.daybook.app;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.consents.SharedData;

/// What applies to one woman of a story, by a simple calculation that shares no code with the program, and the word that marks
/// each field of hers.
final class StoryWoman {
    /// A field with a word of its own.
    enum Field {
        CARD,
        NAME,
        ROOM_NAME,
        ACCESS,
        NUMBER,
        CODE_WORD,
        INSTEAD,
        GOAL,
        CASE,
        CHILD,
        COLLECTING,
        SKILLS,
        NOT_WANTED,
        REFERRED,
        MILESTONE
    }

    /// What she said, and when.
    record Said<T>(T what, int step) {}

    /// Her state, which a joining replaces and a parting splits again.
    static final class State {
        final Map<Purpose, Said<Answer>> answers = new EnumMap<>(Purpose.class);
        final Map<String, Said<Set<SharedData>>> sharing = new HashMap<>();
        boolean keptAway;
        boolean locked;

        State copy() {
            var same = new State();
            same.answers.putAll(answers);
            same.sharing.putAll(sharing);
            same.keptAway = keptAway;
            same.locked = locked;
            return same;
        }
    }

    final ParticipantId id;
    final String card;
    private final int place;
    State now = new State();
    boolean erased;
    /// The woman whose card represents both; empty unless this card is joined to it.
    Optional<StoryWoman> into = Optional.empty();

    StoryWoman(ParticipantId id, String card, int place) {
        this.id = id;
        this.card = card;
        this.place = place;
    }

    boolean isGirl() {
        return place == StorySite.GIRL;
    }

    /// Returns the word that marks a field, before she has a card.
    static String mark(Field field, int place) {
        return field == Field.NUMBER
                ? "+39 091 555 77 " + (10 + place)
                : "Zq" + (char) ('a' + field.ordinal()) + "wx" + (char) ('a' + place);
    }

    String word(Field field) {
        return field == Field.CARD ? card : mark(field, place);
    }

    /// Returns the woman as whom she is shown: herself, or the one to whose card hers is joined.
    StoryWoman shown() {
        return into.orElse(this);
    }

    void says(Purpose purpose, Answer answer, int step) {
        now.answers.put(purpose, new Said<>(answer, step));
    }

    void shares(String organisation, Set<SharedData> data, int step) {
        now.sharing.put(organisation, new Said<>(Set.copyOf(data), step));
    }

    boolean agrees(Purpose purpose) {
        return Optional.ofNullable(now.answers.get(purpose)).filter(said -> said.what() == Answer.GIVEN).isPresent();
    }

    Set<SharedData> shared(String organisation) {
        return Optional.ofNullable(now.sharing.get(organisation)).map(Said::what).orElse(Set.of());
    }

    boolean sharesAnything() {
        return now.sharing.values().stream().anyMatch(said -> !said.what().isEmpty()) && !now.locked;
    }

    /// Records that her consent for an organisation was asked with a referral: an earlier one continues unless it would grow.
    void refers(String organisation, Set<SharedData> data, int step) {
        if (!shared(organisation).containsAll(data)) {
            var all = EnumSet.copyOf(data);
            all.addAll(shared(organisation));
            shares(organisation, all, step);
        }
    }

    /// Returns her state, for the message of a failed test.
    @Override
    public String toString() {
        var as = shown();
        return "woman " + place + (as == this ? "" : " joined to " + as.place) + (as.erased ? ", erased" : "")
                + (as.now.locked ? ", locked" : "") + (as.now.keptAway ? ", hidden from the colleague" : "") + " "
                + as.now.answers;
    }
}
