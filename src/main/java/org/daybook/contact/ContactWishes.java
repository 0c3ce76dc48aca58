package org.daybook.contact;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.base.Problem;

/// How she may be reached, as she said it. Everything may be left out. Its string form reveals nothing.
///
/// @param telephone the number, as she writes it
/// @param ways      what we may do
/// @param saying    what is said when somebody answers
/// @param hours     when
/// @param codeWord  by which she recognises us, or we her
/// @param language  an interpreter, and which one or whom not
public record ContactWishes(Optional<String> telephone, Ways ways, Saying saying, Hours hours,
        Optional<String> codeWord,
        Language language) {
    /// Nothing was said.
    public static final ContactWishes NOTHING = new ContactWishes(Optional.empty(),
            new Ways(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            new Saying(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), Hours.ANY,
            Optional.empty(), new Language(Optional.empty(), Optional.empty()));
    /// The maximum length of a note, in characters.
    public static final int LONGEST = 120;
    /// The maximum length of a telephone number with its spaces, in characters.
    public static final int LONGEST_NUMBER = 24;
    /// ITU-T E.164: at most fifteen digits. Short ones are extensions of a house or a ward.
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ()./\\-]+");
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 15;

    /// What we may do.
    ///
    /// @param calls    call her
    /// @param texts    send her a text
    /// @param messages leave a message
    /// @param letters  write to her; `NO` means never write
    public record Ways(Optional<Wish> calls, Optional<Wish> texts, Optional<Wish> messages, Optional<Wish> letters) {}

    /// What is said when somebody answers.
    ///
    /// @param whoCalls   whether we say who is calling
    /// @param instead    what is said instead
    /// @param others     whether another person may answer
    /// @param whoAnswers who that may be
    public record Saying(Optional<Wish> whoCalls, Optional<String> instead, Optional<Wish> others,
            Optional<String> whoAnswers) {}

    /// An interpreter.
    ///
    /// @param interpreter wanted or refused
    /// @param words       which language, or whom she does not want
    public record Language(Optional<CallInterpreter> interpreter, Optional<String> words) {}

    /// Returns what must be corrected; empty if everything is valid.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        telephone.filter(number -> !isNumber(number))
                .ifPresent(_ -> found.add(new Problem("telephone", "contact.wishes.telephone.problem")));
        if (hours.from().isPresent() && hours.to().map(to -> !to.isAfter(hours.from().get())).orElse(false)) {
            found.add(new Problem("to", "contact.wishes.to.problem"));
        }
        tooLong(hours.words(), "hours", found);
        tooLong(saying.instead(), "instead", found);
        tooLong(saying.whoAnswers(), "whoAnswers", found);
        tooLong(codeWord, "codeWord", found);
        tooLong(language.words(), "interpreterWords", found);
        return found;
    }

    /// Checks whether nothing at all was said.
    public boolean isEmpty() {
        return equals(NOTHING);
    }

    /// Returns these wishes without the content of some fields: what is kept if the user is called away while typing.
    public ContactWishes without(List<String> fields) {
        var to = fields.contains("to") ? Optional.<LocalTime>empty() : hours.to();
        return new ContactWishes(unless(fields, "telephone", telephone), ways,
                new Saying(saying.whoCalls(), unless(fields, "instead", saying.instead()), saying.others(),
                        unless(fields, "whoAnswers", saying.whoAnswers())),
                new Hours(hours.days(), hours.from(), to, unless(fields, "hours", hours.words())),
                unless(fields, "codeWord", codeWord),
                new Language(language.interpreter(), unless(fields, "interpreterWords", language.words())));
    }

    private static Optional<String> unless(List<String> fields, String field, Optional<String> text) {
        return fields.contains(field) ? Optional.empty() : text;
    }

    /// Returns these wishes, but without calls.
    ContactWishes withoutCalls() {
        return new ContactWishes(telephone,
                new Ways(Optional.of(Wish.NO), ways.texts(), ways.messages(), ways.letters()),
                saying, hours, codeWord, language);
    }

    /// Returns these wishes with a number.
    ContactWishes withTelephone(String number) {
        return new ContactWishes(Optional.of(number), ways, saying, hours, codeWord, language);
    }

    /// Returns these wishes with every no of the other: saving without confirmation never turns a no into a yes.
    ContactWishes keepingNosOf(ContactWishes other) {
        return new ContactWishes(telephone,
                new Ways(keep(other.ways.calls(), ways.calls()), keep(other.ways.texts(), ways.texts()),
                        keep(other.ways.messages(), ways.messages()), keep(other.ways.letters(), ways.letters())),
                new Saying(keep(other.saying.whoCalls(), saying.whoCalls()), saying.instead(),
                        keep(other.saying.others(), saying.others()), saying.whoAnswers()),
                hours, codeWord, language);
    }

    private static Optional<Wish> keep(Optional<Wish> other, Optional<Wish> now) {
        return other.equals(Optional.of(Wish.NO)) ? other : now;
    }

    /// Checks whether a text can be a telephone number.
    static boolean isNumber(String typed) {
        long digits = typed.chars().filter(letter -> letter >= '0' && letter <= '9').count();
        return typed.length() <= LONGEST_NUMBER && NUMBER.matcher(typed).matches() && digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS;
    }

    private static void tooLong(Optional<String> text, String field, List<Problem> found) {
        if (text.isPresent() && text.get().codePointCount(0, text.get().length()) > LONGEST) {
            found.add(new Problem(field, "contact.wishes.too-long"));
        }
    }

    @Override
    public String toString() {
        return "ContactWishes";
    }
}
