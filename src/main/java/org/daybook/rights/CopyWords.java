package org.daybook.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.participants.ValueWords;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.staff.TrailLine;
import org.daybook.ui.Isolated;
import org.daybook.ui.Texts;

/// Her copy in words, in one language. From any thread.
final class CopyWords {
    private static final String BETWEEN = "·";

    private final Texts texts;
    private final ValueWords values;

    CopyWords(Texts texts) {
        this.texts = texts;
        values = new ValueWords(texts);
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
        return values.of(value);
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
