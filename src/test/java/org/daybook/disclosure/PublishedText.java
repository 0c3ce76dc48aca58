package org.daybook.disclosure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the text of a published cell states about its count, in the notation of the reference attacker.
record PublishedText(double least, double most, boolean exact) {
    private static final double OPEN = Double.POSITIVE_INFINITY;
    private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\]");
    private static final Pattern NOISE = Pattern.compile("(\\d+)\\+-(\\d+)");

    static PublishedText of(String written, @Nullable String tableRounding) {
        var text = written.replace(" ", "");
        var parts = text.split("~", 2);
        var rounding = parts.length == 2 ? parts[1] : tableRounding;
        text = parts[0];
        Matcher range = RANGE.matcher(text);
        Matcher noise = NOISE.matcher(text);
        if (text.isEmpty() || text.equals("*") || text.equals("x")) {
            return new PublishedText(0, OPEN, false);
        } else if (text.startsWith("<=")) {
            return between(0, Integer.parseInt(text.substring(2)));
        } else if (text.startsWith(">=")) {
            return new PublishedText(Integer.parseInt(text.substring(2)), OPEN, false);
        } else if (text.startsWith("<")) {
            return between(1, Integer.parseInt(text.substring(1)) - 1);
        } else if (text.startsWith("=")) {
            int value = Integer.parseInt(text.substring(1));
            return new PublishedText(value, value, true);
        } else if (range.matches()) {
            return orExact(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        } else if (noise.matches()) {
            int value = Integer.parseInt(noise.group(1));
            int spread = Integer.parseInt(noise.group(2));
            return orExact(Math.max(0, value - spread), value + spread);
        }
        int value = Integer.parseInt(text);
        return rounding == null ? orExact(value, value) : rounded(value, rounding);
    }

    private static PublishedText rounded(int value, String rounding) {
        if (rounding.equals("nhs")) {
            return value == 0 ? orExact(0, 0) : value == 5 ? between(1, 7) : between(value - 2, value + 2);
        }
        int base = Integer.parseInt(rounding.replaceAll("\\D", ""));
        return switch (rounding.replaceAll("\\d", "")) {
            case "pm" -> orExact(Math.max(0, value - base), value + base);
            case "adj" -> orExact(Math.max(0, value - base + 1), value + base - 1);
            case "near" -> orExact(Math.max(0, value - (base - 1) / 2 - (base % 2 == 0 ? 1 : 0)), value + base / 2);
            default -> throw new IllegalArgumentException(rounding);
        };
    }

    private static PublishedText between(int least, int most) {
        return new PublishedText(least, most, false);
    }

    private static PublishedText orExact(int least, int most) {
        return new PublishedText(least, most, least == most);
    }
}
