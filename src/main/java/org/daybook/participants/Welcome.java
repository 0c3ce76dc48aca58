package org.daybook.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Problem;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Ledger;
import org.daybook.consents.MinorStatus;
import org.daybook.consents.Purpose;
import org.daybook.contact.ContactWishes;

/// What was typed during a welcome, or while correcting a record. Every field may be empty.
///
/// @param preferredName what she likes to be called; may be an alias
/// @param language      ISO 639 code of the language she prefers
/// @param birthYear     four digits
/// @param birthMonth    1 to 12
/// @param citizenship   as she states it
/// @param accessNeeds   what the space should prepare, in a few words
/// @param roomName      how she likes to be known in a group
/// @param pictureMark   code of the picture she chose
/// @param answers       her answers by purpose; a missing purpose was not asked
/// @param wording       the consent sentences she heard
/// @param ending        whether the welcome was finished or stopped half-way
/// @param more          what else she told
/// @param contact       how she may be reached; used only while she agrees to it
public record Welcome(Optional<String> preferredName, Optional<String> language, OptionalInt birthYear,
        OptionalInt birthMonth, Optional<Citizenship> citizenship, Optional<String> accessNeeds,
        Optional<String> roomName, Optional<String> pictureMark, Map<Purpose, Answer> answers, ConsentWording wording,
        Ending ending, Membership more, ContactWishes contact) {
    /// The longest name, in characters.
    public static final int LONGEST_NAME = 60;
    /// The longest note on access needs, in characters.
    public static final int LONGEST_NOTE = 500;
    /// The prefix of the fields of [#contact] in problems.
    static final String CONTACT = "contact.";
    /// The field of problems in her answers.
    static final String ANSWERS = "answers";
    private static final int OLDEST = 120;

    /// How the welcome ended.
    public enum Ending {
        FINISHED,
        STOPPED
    }

    public Welcome {
        answers = Map.copyOf(answers);
    }

    /// Creates a welcome without anything that is not asked at the door.
    public Welcome(Optional<String> preferredName, Optional<String> language, OptionalInt birthYear,
            OptionalInt birthMonth, Optional<Citizenship> citizenship, Optional<String> accessNeeds,
            Optional<String> roomName, Optional<String> pictureMark, Map<Purpose, Answer> answers,
            ConsentWording wording,
            Ending ending) {
        this(preferredName, language, birthYear, birthMonth, citizenship, accessNeeds, roomName, pictureMark, answers,
                wording, ending, Membership.NOTHING, ContactWishes.NOTHING);
    }

    /// Returns a welcome in which nothing was told.
    public static Welcome empty() {
        return new Welcome(Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(),
                new ConsentWording(ConsentWording.CURRENT, "en"), Ending.STOPPED);
    }

    /// Ensures that this may be stored.
    ///
    /// @param today the site's date
    /// @throws IllegalArgumentException if there are problems
    void requireSound(LocalDate today) {
        if (!problems(today).isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }

    /// Returns what should be checked again; empty if there is nothing.
    ///
    /// @param today the site's date, against which a birth in the future is detected
    public List<Problem> problems(LocalDate today) {
        var found = new ArrayList<Problem>();
        tooLong(preferredName, LONGEST_NAME, "preferredName", found);
        tooLong(roomName, LONGEST_NAME, "roomName", found);
        tooLong(accessNeeds, LONGEST_NOTE, "accessNeeds", found);
        birth(today, found);
        found.addAll(more.problems());
        contact.problems().forEach(problem -> found.add(new Problem(CONTACT + problem.field(), problem.key())));
        return found;
    }

    /// Returns the age of somebody under 18, and nothing for anybody else.
    ///
    /// @param today the site's date
    Optional<Ledger.Girl> girl(LocalDate today) {
        var age = birthYear.isPresent() && (birthMonth.isEmpty() || isMonth(birthMonth.getAsInt()))
                ? OptionalInt.of(new Birth(birthYear.getAsInt(), birthMonth).ageOn(today))
                : more.get(MembershipField.STATED_AGE).map(stated -> OptionalInt.of(stated.ageOn(today)))
                        .orElse(OptionalInt.empty());
        return age.stream().filter(years -> years >= 0 && years < MinorStatus.OF_AGE).mapToObj(Ledger.Girl::new)
                .findFirst();
    }

    /// Returns a problem if a yes of somebody under 18 lacks a note of who answered.
    ///
    /// @param who as it is noted
    Optional<Problem> whoAnswers(LocalDate today, Optional<Assent> who) {
        return girl(today).filter(_ -> who.isEmpty() && answers.containsValue(Answer.GIVEN))
                .map(_ -> new Problem(ANSWERS, "consents.refusal.who-answers"));
    }

    public boolean isEmpty() {
        return told().equals(empty().told()) && answers.values().stream().allMatch(Answer.LATER::equals);
    }

    /// Returns a copy without the fields that have these problems: what is saved when the worker is called away while typing.
    public Welcome without(List<Problem> problems) {
        var fields = problems.stream().map(Problem::field).collect(Collectors.toSet());
        var kept = new EnumMap<Purpose, Answer>(Purpose.class);
        answers.forEach((purpose, answer) -> {
            if (answer != Answer.GIVEN || !fields.contains(ANSWERS)) {
                kept.put(purpose, answer);
            }
        });
        boolean birth = fields.contains("birthYear") || fields.contains("birthMonth");
        return new Welcome(unless(fields, "preferredName", preferredName), language,
                birth ? OptionalInt.empty() : birthYear, birth ? OptionalInt.empty() : birthMonth, citizenship,
                unless(fields, "accessNeeds", accessNeeds), unless(fields, "roomName", roomName), pictureMark, kept,
                wording, ending,
                fields.contains("statedAge") ? more.with(MembershipField.STATED_AGE, Optional.empty()) : more,
                contact.without(problems.stream().filter(problem -> problem.field().startsWith(CONTACT))
                        .map(problem -> problem.field().substring(CONTACT.length())).toList()));
    }

    /// Returns a copy with another ending.
    public Welcome ended(Ending how) {
        return new Welcome(preferredName, language, birthYear, birthMonth, citizenship, accessNeeds, roomName,
                pictureMark, answers, wording, how, more, contact);
    }

    /// Returns a copy with other answers.
    public Welcome answered(Map<Purpose, Answer> others, ConsentWording heard) {
        return new Welcome(preferredName, language, birthYear, birthMonth, citizenship, accessNeeds, roomName,
                pictureMark, others, heard, ending, more, contact);
    }

    /// Returns a copy with how she may be reached.
    public Welcome reached(ContactWishes wishes) {
        return new Welcome(preferredName, language, birthYear, birthMonth, citizenship, accessNeeds, roomName,
                pictureMark, answers, wording, ending, more, wishes);
    }

    /// Returns a copy with what else she told.
    public Welcome telling(Membership other) {
        return new Welcome(preferredName, language, birthYear, birthMonth, citizenship, accessNeeds, roomName,
                pictureMark, answers, wording, ending, other, contact);
    }

    /// Returns what she told, without her answers, the wording and the ending.
    Welcome told() {
        return answered(Map.of(), new ConsentWording(ConsentWording.CURRENT, "en")).ended(Ending.STOPPED);
    }

    private static Optional<String> unless(Set<String> fields, String field, Optional<String> text) {
        return fields.contains(field) ? Optional.empty() : text;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private void birth(LocalDate today, List<Problem> found) {
        if (birthMonth.isPresent() && (birthMonth.getAsInt() < 1 || birthMonth.getAsInt() > 12)) {
            found.add(new Problem("birthMonth", "participants.welcome.birth-month.problem"));
        } else if (birthMonth.isPresent() && birthYear.isEmpty()) {
            found.add(new Problem("birthYear", "participants.welcome.birth-year.missing"));
        } else if (birthYear.isPresent()) {
            year(today, found);
        }
    }

    private void year(LocalDate today, List<Problem> found) {
        int year = birthYear.getAsInt();
        boolean future = year > today.getYear()
                || year == today.getYear() && birthMonth.orElse(1) > today.getMonthValue();
        if (future) {
            found.add(new Problem("birthYear", "participants.welcome.birth-year.future"));
        } else if (year < today.getYear() - OLDEST) {
            found.add(new Problem("birthYear", "participants.welcome.birth-year.past"));
        }
    }

    private static void tooLong(Optional<String> text, int most, String field, List<Problem> found) {
        if (text.isPresent() && text.get().codePointCount(0, text.get().length()) > most) {
            found.add(new Problem(field, "participants.welcome.too-long"));
        }
    }
}
