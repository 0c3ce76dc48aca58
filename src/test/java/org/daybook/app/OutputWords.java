package org.daybook.app;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every word in a value, also where a record hides its fields from `toString`.
final class OutputWords {
    private OutputWords() {}

    /// Returns the words of a value and of everything in it, one a line.
    static String of(Object value) {
        return in(value).collect(Collectors.joining("\n"));
    }

    private static Stream<String> in(Object value) {
        return switch (value) {
            case Optional<?> one -> one.stream().flatMap(OutputWords::in);
            case Collection<?> all -> all.stream().flatMap(OutputWords::in);
            case Map<?, ?> all -> all.entrySet().stream()
                    .flatMap(each -> Stream.concat(in(each.getKey()), in(each.getValue())));
            case Record one -> Stream.concat(Stream.of(one.toString()), Arrays
                    .stream(one.getClass().getRecordComponents())
                    .flatMap(part -> Stream.ofNullable(read(one, part.getAccessor()))).flatMap(OutputWords::in));
            default -> Stream.of(Objects.toString(value));
        };
    }

    private static @org.jspecify.annotations.Nullable Object read(Record one, java.lang.reflect.Method part) {
        try {
            part.setAccessible(true);
            return part.invoke(one);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
