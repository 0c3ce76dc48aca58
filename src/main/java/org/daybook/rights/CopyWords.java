package org.daybook.rights;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.participants.Citizenship;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.staff.TrailLine;
import org.daybook.ui.Isolated;
import org.daybook.ui.Texts;

/// Her copy in words, in one language. From any thread.
final class CopyWords {
    private static final String BETWEEN = "·";

    private final Texts texts;
    private final LocaleDisplayNames names;

    CopyWords(Texts texts) {
        this.texts = texts;
        names = LocaleDisplayNames.getInstance(ULocale.forLocale(texts.locale()),
                DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
    }

    /// The sentence of a key, with its arguments.
    String say(String key, Object... args) {
        return texts.say(key, args);
    }

    /// A day, written out.
    String date(java.time.LocalDate day) {
        return texts.date(day);
    }

    /// What stands there.
    String of(Value value) {
        return switch (value) {
            case Value.Words words -> words.words();
            case Value.Chosen chosen -> texts.of(chosen.room(), chosen.constant());
            case Value.Language language -> names.languageDisplayName(language.code());
            case Value.Country country -> country(country.code());
            case Value.Day day -> texts.date(day.day());
            case Value.Month month -> texts.month(month.month());
            case Value.Number number -> Integer.toString(number.number());
            case Value.Several several -> several.values().stream().map(this::of).collect(Collectors.joining("  ·  "));
        };
    }

    /// What stands there, each part in its own order: a date beside Arabic words would be torn apart.
    String onPaper(Value value) {
        return switch (value) {
            case Value.Several several -> several.values().stream().map(this::onPaper)
                    .collect(Collectors.joining("  ·  "));
            case Value.Day _,Value.Month _,Value.Number _ -> Isolated.date(of(value));
            default -> Isolated.words(of(value));
        };
    }

    /// What stands there, where there is more than one, with a dot between: to be set out part by part.
    List<String> parts(Value value) {
        return value instanceof Value.Several several ? parts(several.values()) : List.of(of(value));
    }

    /// The same of several.
    List<String> parts(List<Value> values) {
        return values.stream().flatMap(one -> Stream.concat(Stream.of(BETWEEN), parts(one).stream())).skip(1).toList();
    }

    private String country(String code) {
        return code.equals(Citizenship.STATELESS)
                ? texts.say("participants.details.stateless")
                : names.regionDisplayName(code);
    }

    /// When something was done with her record.
    String day(TrailLine line) {
        return texts.date(line.at().toLocalDate());
    }

    /// What was done with her record, without whoever did it.
    String act(TrailLine line) {
        return line.act().map(done -> texts.of("staff", done)).orElse("");
    }

    /// What was done on a day, once, and how often.
    ///
    /// @param day   written out
    /// @param words what
    record SeenLine(String day, String words) {}

    /// What was done with her record, newest first: the same of one day stands there once. A questionnaire leaves a line
    /// for each of its questions, and a page of them says no more.
    List<SeenLine> seen(List<TrailLine> lines, Function<TrailLine, String> what) {
        return lines.stream().collect(Collectors.groupingBy(line -> new SeenLine(day(line), what.apply(line)),
                LinkedHashMap::new, Collectors.counting())).entrySet().stream()
                .map(one -> one.getValue() == 1
                        ? one.getKey()
                        : new SeenLine(one.getKey().day(),
                                texts.say("rights.copy.times", one.getKey().words(), one.getValue())))
                .toList();
    }

    /// Who did it, by initials: for her, beside a worker, not for a paper that others may find.
    String who(TrailLine line) {
        return line.initials();
    }
}
