package org.daybook.demo;

import java.time.LocalTime;
import java.util.List;
import org.daybook.paths.Path;

/// A session that takes place every week.
///
/// @param path    its path
/// @param title   its title
/// @param room    where its first group meets
/// @param start   when its first group meets
/// @param minutes its length
/// @param offset  days after the weekday on which the recipe ends; 0 makes that day a full one
/// @param topics  its possible topics
record WeeklyCourse(Path path, String title, String room, LocalTime start, int minutes, int offset,
        List<String> topics) {
    /// Returns every course, the most needed first: a small site holds only these.
    static List<WeeklyCourse> all() {
        return WordLists.of("sessions.txt").stream()
                .map(line -> new WeeklyCourse(Path.ofCode(line.getFirst()), line.get(1), line.get(2),
                        LocalTime.parse(line.get(3)), Integer.parseInt(line.get(4)), Integer.parseInt(line.get(5)),
                        WordLists.words(line.get(6))))
                .toList();
    }
}
