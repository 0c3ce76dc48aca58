package org.daybook.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.base.Problem;

/// The fields of a form by the names of the form record's components, so that each problem is shown at its field.
public final class FormFields {
    private final Texts texts;
    private final Map<String, Field> fields = new HashMap<>();

    /// @param texts the sentences of the problems
    public FormFields(Texts texts) {
        this.texts = texts;
    }

    /// Registers a field.
    ///
    /// @param name the form record's component
    public FormFields with(String name, Field field) {
        field.keepRoom();
        fields.put(name, field);
        return this;
    }

    /// Shows each problem below its field, removes earlier ones, puts the cursor into the first field and scrolls to it.
    ///
    /// @throws IllegalArgumentException if a problem concerns a field that was not registered, which is a programming error
    public void show(List<Problem> problems) {
        fields.values().forEach(Field::noProblem);
        problems.reversed().forEach(problem -> {
            var field = fields.get(problem.field());
            if (field == null) {
                throw new IllegalArgumentException("no field " + problem.field());
            }
            field.problem(texts.say(problem.key()));
            field.getContent().requestFocus();
            FocusInView.bring(field);
        });
    }
}
