package org.daybook.referrals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.daybook.ui.Texts;

/// How a woman is referred to the national mechanism of a country. Nobody has checked it for this site.
///
/// @param first where help depends on neither police nor formal identification, or that this must be asked
/// @param guided in their order
public record NationalGuide(String first, List<Guided> guided) {
    /// One step.
    ///
    /// @param step  the step
    /// @param words what is done
    public record Guided(NationalStep step, String words) {}

    private static final String FIRST = "first";
    private static final int COLUMNS = 3;

    public NationalGuide {
        guided = List.copyOf(guided);
    }

    /// Returns what is done, step by step.
    public List<String> steps() {
        return guided.stream().map(Guided::words).toList();
    }

    /// Returns the guide of a country; empty if it has none.
    ///
    /// @param country ISO 3166-1 alpha-2
    /// @param locale  the worker's language
    public static Optional<NationalGuide> of(String country, Locale locale) {
        var lines = lines(Texts.nearest(locale)).stream().filter(line -> line[0].equals(country)).toList();
        return lines.stream().filter(line -> line[1].equals(FIRST)).findFirst()
                .map(first -> new NationalGuide(first[2], lines.stream().filter(line -> !line[1].equals(FIRST))
                        .map(line -> new Guided(ReferralCodes.read(NationalStep.class, line[1]), line[2])).toList()));
    }

    private static List<String[]> lines(Locale language) {
        var file = "/referrals/national-" + language.getLanguage() + ".tsv";
        try (InputStream in = Objects.requireNonNull(NationalGuide.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t", COLUMNS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
