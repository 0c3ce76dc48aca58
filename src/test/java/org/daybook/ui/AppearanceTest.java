package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contrast of every pair of adjacent colours, computed from the stylesheets as WCAG 2.2 defines it.
class AppearanceTest {
    private static final Path CSS = Path.of("src", "main", "resources", "css");
    private static final Pattern TOKEN = Pattern.compile("(-color-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");
    private static final double TEXT = 4.5;
    private static final double BORDER = 3;

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
    void allTextIsReadable(String file) {
        var colours = read(file);
        for (var paper : List.of("bg-inset", "bg-default", "bg-subtle", "bg-overlay")) {
            for (var ink : List.of("fg-default", "fg-muted", "accent-fg", "success-fg", "warning-fg", "danger-fg")) {
                check(colours, ink, paper, TEXT);
            }
        }
        for (var paper : List.of("accent-subtle", "success-subtle", "warning-subtle", "danger-subtle", "hover")) {
            check(colours, "fg-default", paper, TEXT);
            check(colours, "fg-muted", paper, TEXT);
        }
        for (var tone : List.of("accent", "success", "warning", "danger")) {
            check(colours, tone + "-fg", tone + "-subtle", TEXT);
            check(colours, "fg-emphasis", tone + "-emphasis", TEXT);
        }
        for (var pressed : List.of("accent-6", "success-5", "danger-6")) {
            check(colours, "fg-emphasis", pressed, TEXT);
        }
        check(colours, "fg-subtle", "bg-default", TEXT);
        check(colours, "fg-subtle", "bg-subtle", TEXT);
        check(colours, "fg-subtle", "bg-inset", TEXT);
        check(colours, "chart-3", "tint-3", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
    void bordersAndMarksAreSeen(String file) {
        var colours = read(file);
        check(colours, "input-line", "bg-default", BORDER);
        check(colours, "input-line", "bg-inset", BORDER);
        check(colours, "accent-fg", "bg-inset", BORDER);
        for (int path = 1; path <= 4; path++) {
            check(colours, "chart-" + path, "bg-default", BORDER);
            check(colours, "chart-" + path, "tint-" + path, BORDER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
    void theRingOfTheFocusIsSeenOnEveryPaper(String file) {
        var colours = read(file);
        for (var paper : List.of("bg-inset", "bg-default", "bg-subtle", "bg-overlay", "accent-subtle",
                "warning-subtle", "tint-1", "tint-2", "tint-3", "tint-4", "hover")) {
            check(colours, "accent-fg", paper, BORDER);
        }
    }

    /// Two pixels, and only after keyboard navigation; a rule that draws it thinner would be found here.
    @Test
    void theRingIsTwoPixelsWideEverywhere() throws IOException {
        var rule = Pattern.compile("([^{}]*):focus-visible[^{}]*\\{([^}]*)}");
        var thin = Pattern.compile("-fx-border-width:\\s*[01](px)?\\s*;");
        try (Stream<Path> sheets = Files.list(CSS)) {
            for (var sheet : sheets.toList()) {
                var rules = rule.matcher(Files.readString(sheet));
                while (rules.find()) {
                    assertTrue(!thin.matcher(rules.group(2)).find(), sheet + rules.group());
                }
            }
        }
        assertTrue(
                Pattern.compile("\\.scroll-pane:focus-visible").matcher(Files.readString(CSS.resolve("controls.css")))
                        .find(),
                "also around what only scrolls");
    }

    @Test
    void bothThemesNameTheSameColours() {
        var dark = read("tokens-dark.css");
        dark.keySet().removeAll(List.of("-color-base-6", "-color-base-7"));
        var light = read("tokens-light.css");
        light.keySet().removeAll(List.of("-color-base-1", "-color-base-2"));
        assertEquals(light.keySet(), dark.keySet());
    }

    @Test
    void noOtherSheetNamesAColourOfItsOwn() throws IOException {
        try (Stream<Path> sheets = Files.list(CSS)) {
            for (var sheet : sheets.filter(file -> !file.getFileName().toString().startsWith("tokens")).toList()) {
                assertTrue(!Pattern.compile("#[0-9A-Fa-f]{3,6}\\b|rgba?\\(").matcher(Files.readString(sheet)).find(),
                        sheet::toString);
            }
        }
    }

    private static void check(Map<String, String> colours, String ink, String paper, double least) {
        double ratio = contrast(colour(colours, ink), colour(colours, paper));
        assertTrue(ratio >= least, () -> ink + " on " + paper + ": " + ratio);
    }

    private static String colour(Map<String, String> colours, String name) {
        return java.util.Objects.requireNonNull(colours.get("-color-" + name), name);
    }

    private static Map<String, String> read(String file) {
        try {
            var found = new HashMap<String, String>();
            var tokens = TOKEN.matcher(Files.readString(CSS.resolve(file)));
            while (tokens.find()) {
                found.put(tokens.group(1), tokens.group(2));
            }
            return found;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
