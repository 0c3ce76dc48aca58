package org.daybook.launch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The laws that a new space looks up in its country, by their national names. Nobody has checked them for the site.
final class LaunchLaws {
    /// The code of the laws of the European Union.
    private static final String UNION = "EU";
    private static final int COLUMNS = 3;

    private LaunchLaws() {}

    /// Returns the laws of a country and then those of the European Union, by topic; empty if none is known for the country.
    ///
    /// @param country ISO 3166-1 alpha-2
    static Map<LawTopic, List<String>> of(String country) {
        var lines = LaunchSteps.lines("/launch/laws.tsv").stream().map(line -> line.split("\t", COLUMNS)).toList();
        var found = new EnumMap<LawTopic, List<String>>(LawTopic.class);
        if (lines.stream().anyMatch(line -> line[0].equals(country))) {
            Stream.of(country, UNION).flatMap(of -> lines.stream().filter(line -> line[0].equals(of)))
                    .forEach(line -> found.computeIfAbsent(LawTopic.ofCode(line[1]), _ -> new ArrayList<>())
                            .add(line[2]));
        }
        return found;
    }
}
