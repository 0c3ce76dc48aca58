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

/// The words of her copy, in one language. From any thread.
final class CopyWords {
    private static final String BETWEEN = "·";

    private final Texts texts;
    private final ValueWords values;

    CopyWords(Texts texts) {
        this.texts = texts;
        values = new ValueWords(texts);
    }

    /// Returns the sentence of a key, with its arguments.
    String say(String key, Object... args) {
        return texts.say(key, args);
    }

    /// Returns a date, written out.
    String date(java.time.LocalDate day) {
        return texts.date(day);
    }

    /// Returns the text of a value.
    String of(Value value) {
        return values.of(value);
    }

    /// Returns the text of a value, each part in its own text direction: otherwise a date next to Arabic words would be torn
    /// apart.
    String onPaper(Value value) {
        return switch (value) {
            case Value.Several several -> several.values().stream().map(this::onPaper)
                    .collect(Collectors.joining("  ·  "));
            case Value.Day _,Value.Month _,Value.Number _ -> Isolated.date(of(value));
            default -> Isolated.words(of(value));
        };
    }

    /// Returns the parts of a value, separated by a dot where there are several, to be laid out one by one.
    List<String> parts(Value value) {
        return value instanceof Value.Several several ? parts(several.values()) : List.of(of(value));
    }

    /// Returns the parts of several values.
    List<String> parts(List<Value> values) {
        return values.stream().flatMap(one -> Stream.concat(Stream.of(BETWEEN), parts(one).stream())).skip(1).toList();
    }

    /// Returns when something was done with her record.
    String day(TrailLine line) {
        return texts.date(line.at().toLocalDate());
    }

    /// Returns what was done with her record, without the person who did it.
    String act(TrailLine line) {
        return line.act().map(done -> texts.of("staff", done)).orElse("");
    }

    /// What was done on a day, listed once, and how often.
    ///
    /// @param day   written out
    /// @param words the action
    record SeenLine(String day, String words) {}

    /// Returns what was done with her record, newest first, with the same action listed once for each day. A questionnaire
    /// leaves one line for each of its questions, and a page of them would add no information.
    List<SeenLine> seen(List<TrailLine> lines, Function<TrailLine, String> what) {
        return lines.stream().collect(Collectors.groupingBy(line -> new SeenLine(day(line), what.apply(line)),
                LinkedHashMap::new, Collectors.counting())).entrySet().stream()
                .map(one -> one.getValue() == 1
                        ? one.getKey()
                        : new SeenLine(one.getKey().day(),
                                texts.say("rights.copy.times", one.getKey().words(), one.getValue())))
                .toList();
    }

    /// Returns who did it, by initials: for her, together with a user, not for a paper that others may find.
    String who(TrailLine line) {
        return line.initials();
    }
}
