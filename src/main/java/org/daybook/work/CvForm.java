package org.daybook.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daybook.base.Problem;

/// Her choices for one CV and what was typed for it; none of it is stored.
///
/// @param shown    the fields that appear on it
/// @param typed    the words of the typed fields
/// @param language the language of the program in which it is written
record CvForm(Set<CvField> shown, Map<CvField, String> typed, Locale language) {
    /// The maximum length of a field, in characters.
    static final int LONGEST = 400;

    CvForm {
        shown = Set.copyOf(shown);
        var stripped = new EnumMap<CvField, String>(CvField.class);
        typed.forEach((field, words) -> stripped.put(field, words.strip()));
        typed = Map.copyOf(stripped);
    }

    /// Returns the words of a typed field; empty if nothing was typed.
    String words(CvField field) {
        return typed.getOrDefault(field, "");
    }

    /// Returns the problems of the form; empty if there are none.
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
