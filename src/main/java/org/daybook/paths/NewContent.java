package org.daybook.paths;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Problem;

/// What is typed to add something to what the site offers on a path.
///
/// @param path the path
/// @param sort a part of it, or something that is reached on it
/// @param name the name, at most 60 characters
public record NewContent(Path path, Content.Sort sort, String name) {
    /// The longest name, in characters.
    public static final int LONGEST = 60;

    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        var typed = name.strip();
        if (typed.isEmpty()) {
            found.add(new Problem("name", "paths.contents.missing"));
        } else if (typed.codePointCount(0, typed.length()) > LONGEST) {
            found.add(new Problem("name", "paths.group.too-long"));
        } else if (typed.codePoints().anyMatch(GroupPlan::isUnseen)) {
            found.add(new Problem("name", "paths.group.name.unseen"));
        }
        return found;
    }
}
