package org.daybook.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daybook.base.Problem;

/// What she chose for one CV, and what was typed for it; none of it is stored.
///
/// @param shown    what stands on it
/// @param typed    its words, for what is typed
/// @param language in which language of the program
record CvForm(Set<CvField> shown, Map<CvField, String> typed, Locale language) {
    /// The longest text of a field, in characters.
    static final int LONGEST = 400;

    CvForm {
        shown = Set.copyOf(shown);
        var stripped = new EnumMap<CvField, String>(CvField.class);
        typed.forEach((field, words) -> stripped.put(field, words.strip()));
        typed = Map.copyOf(stripped);
    }

    /// The words of a typed field; empty where nothing was typed.
    String words(CvField field) {
        return typed.getOrDefault(field, "");
    }

    /// What should be looked at again; empty when all is well.
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        shown.stream().filter(CvField::isTyped).sorted().forEach(field -> {
            var words = words(field);
            if (words.isEmpty()) {
                problems.add(new Problem(WorkCodes.of(field), "work.cv.empty.problem"));
            } else if (words.codePointCount(0, words.length()) > LONGEST) {
                problems.add(new Problem(WorkCodes.of(field), "work.cv.long.problem"));
            } else if (ForbiddenWords.OF_PROGRAM.in(words).isPresent()) {
                problems.add(new Problem(WorkCodes.of(field), "work.company-paper.word.problem"));
            }
        });
        return List.copyOf(problems);
    }
}
