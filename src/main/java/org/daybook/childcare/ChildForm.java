package org.daybook.childcare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What she wants recorded about a child. Everything except the name may be left out.
///
/// @param name       a first name or nickname that she chose
/// @param age        as far as it was told
/// @param health     medical needs
/// @param collecting who may collect, and who never
public record ChildForm(String name, Optional<ChildAge> age, Health health, Collecting collecting) {
    /// The maximum length of a name, in characters.
    public static final int LONGEST_NAME = 40;
    /// The maximum length of other text, in characters.
    public static final int LONGEST_WORDS = 200;

    /// Medical needs.
    ///
    /// @param allergies to what
    /// @param helps     what to do then, and what comforts
    public record Health(Optional<String> allergies, Optional<String> helps) {
        /// No medical needs.
        public static final Health NOTHING = new Health(Optional.empty(), Optional.empty());
    }

    /// Who may collect, and who never.
    ///
    /// @param may      who may, besides herself
    /// @param never    who must never
    /// @param codeWord the code word required to collect
    public record Collecting(Optional<String> may, Optional<String> never, Optional<String> codeWord) {
        /// Only she collects.
        public static final Collecting HERSELF = new Collecting(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Strips text; empty text is left out.
    public ChildForm {
        name = name.strip();
        health = new Health(words(health.allergies()), words(health.helps()));
        collecting = new Collecting(words(collecting.may()), words(collecting.never()), words(collecting.codeWord()));
    }

    /// Returns what must be corrected.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (name.isEmpty()) {
            found.add(new Problem("name", "childcare.child.name.missing"));
        }
        if (name.length() > LONGEST_NAME) {
            found.add(new Problem("name", "childcare.child.name.long"));
        }
        tooLong(found, "allergies", health.allergies());
        tooLong(found, "helps", health.helps());
        tooLong(found, "may", collecting.may());
        tooLong(found, "never", collecting.never());
        tooLong(found, "codeWord", collecting.codeWord());
        if (collecting.codeWord().filter(word -> !new CodeWord(word).isSayable()).isPresent()) {
            found.add(new Problem("codeWord", "childcare.child.code-word.unsayable"));
        }
        return found;
    }

    private static void tooLong(List<Problem> found, String field, Optional<String> words) {
        if (words.filter(said -> said.length() > LONGEST_WORDS).isPresent()) {
            found.add(new Problem(field, "childcare.child.words.long"));
        }
    }

    private static Optional<String> words(Optional<String> typed) {
        return typed.map(String::strip).filter(words -> !words.isEmpty());
    }
}
