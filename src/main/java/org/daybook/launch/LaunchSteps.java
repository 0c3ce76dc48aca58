package org.daybook.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The initial steps of a guide, in six languages.
final class LaunchSteps {
    /// The ISO 639 codes of the languages in which there are steps.
    static final List<String> LANGUAGES = List.of("en", "it", "el", "lt", "ro", "bg");
    /// The step that maps the services around.
    static final UUID MAPPING = id(2);
    private static final int COLUMNS = 2;

    private LaunchSteps() {}

    /// Returns the steps, each with an ID that is the same on every computer and in every language.
    ///
    /// @param language one of [#LANGUAGES]
    static List<LaunchStep> in(String language) {
        var steps = new ArrayList<LaunchStep>();
        for (var line : lines("/launch/steps-" + language + ".tsv")) {
            var columns = line.split("\t", COLUMNS);
            steps.add(new LaunchStep(id(steps.size() + 1),
                    new LaunchStep.Place(LaunchPhase.ofCode(columns[0]), steps.size() + 1),
                    new LaunchStep.Plan(columns[1], "", Optional.empty(), "", Optional.empty()),
                    LaunchStep.State.OPEN));
        }
        return List.copyOf(steps);
    }

    private static UUID id(int number) {
        return UUID.nameUUIDFromBytes(("launch-step-" + number).getBytes(StandardCharsets.UTF_8));
    }

    /// Returns the lines of a file of this room, without blank lines and comments.
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(LaunchSteps.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
