package org.daybook.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The user guide, one file per language, as the program shows it page by page. `docs/guide` is made from the same files.
///
/// A page begins with `# ` and its heading. A line `places: ` names the places it covers. Then come its purpose and, each after
/// `- `, the actions. Keys are between backticks, as JavaFX writes them, with `Ctrl` for its `Shortcut`; emphasis is between
/// asterisks.
///
/// @param topics   in order
/// @param language the language of the topics
public record HelpTexts(List<HelpTopic> topics, Locale language) {
    private static final String HEADING = "# ";
    private static final String PLACES = "places: ";
    private static final String ACT = "- ";

    /// Returns the guide in a language, or in English if there is none.
    public static HelpTexts in(Locale language) {
        return new HelpTexts(read(source(language.getLanguage()).or(() -> source("en")).orElseThrow()), language);
    }

    /// Returns the page about a place, if any.
    public Optional<HelpTopic> about(Place place) {
        return topics.stream().filter(topic -> topic.places().contains(place.getClass().getSimpleName())).findFirst();
    }

    /// Returns the pages that contain every word typed; all pages if nothing is typed.
    public List<HelpTopic> mentioning(String typed) {
        return typed.isBlank() ? topics : topics.stream().filter(topic -> topic.mentions(typed, language)).toList();
    }

    private static Optional<String> source(String language) {
        try (var in = HelpTexts.class.getResourceAsStream("/help/" + language + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<HelpTopic> read(String source) {
        return Stream.of(source.split("(?m)^" + HEADING)).filter(page -> !page.isBlank()).map(HelpTexts::topic)
                .toList();
    }

    private static HelpTopic topic(String page) {
        var lines = page.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var words = new ArrayList<String>();
        var acts = new ArrayList<String>();
        Set<String> places = Set.of();
        for (var line : lines.subList(1, lines.size())) {
            if (line.startsWith(PLACES)) {
                places = Set.of(line.substring(PLACES.length()).split(" "));
            } else if (line.startsWith(ACT)) {
                acts.add(line.substring(ACT.length()));
            } else {
                words.add(line);
            }
        }
        return new HelpTopic(lines.getFirst(), places, String.join(" ", words), List.copyOf(acts));
    }
}
