package org.daybook.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// A material as typed.
public record NewMaterial(Optional<MaterialKind> kind, String title, Optional<String> language) {
    public NewMaterial {
        title = title.strip();
    }

    /// Returns what needs correction; empty if the form is valid.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (title.isEmpty()) {
            found.add(new Problem("title", "outreach.problem.title"));
        }
        if (NamelessWords.isLonger(title, NewActivity.LONGEST)) {
            found.add(new Problem("title", "outreach.problem.too-long"));
        }
        if (NamelessWords.holdCard(title)) {
            found.add(new Problem("title", "outreach.problem.card"));
        }
        if (kind.isEmpty()) {
            found.add(new Problem("materialKind", "outreach.problem.kind"));
        }
        if (language.isEmpty()) {
            found.add(new Problem("language", "outreach.problem.language"));
        }
        return List.copyOf(found);
    }
}
