package org.daybook.childcare;

import java.util.Optional;
import org.daybook.ui.Texts;

/// A child and a stay in the words of the desk: never a name.
final class DeskWords {
    private final Texts texts;

    DeskWords(Texts texts) {
        this.texts = texts;
    }

    /// Returns, for example, `A., 4 years`.
    String kid(ChildRow kid) {
        return kid.age().isPresent()
                ? texts.say("childcare.desk.kid", kid.initial(), kid.age().getAsInt())
                : kid.initial();
    }

    /// Returns the child after the mother's card, for example `TIRO-B7 · A., 4 years`.
    String whose(ChildRow kid) {
        return texts.say("childcare.desk.whose", kid.mother().card().toString(), kid(kid));
    }

    /// Returns since when the child is here, or when it was here.
    String when(Stay stay) {
        var in = texts.say("childcare.desk.in", texts.time(stay.in().at()), stay.in().by());
        return stay.out().map(out -> texts.say("childcare.desk.in-out", in, out(out))).orElse(in);
    }

    private String out(Stay.Out out) {
        var to = texts.of("childcare", out.to());
        return out.at().map(at -> texts.say("childcare.desk.out", texts.time(at), out.by(), to))
                .orElseGet(() -> texts.say("childcare.desk.out-late", out.by(), to));
    }

    /// Returns medical needs; empty if there are none.
    Optional<String> health(ChildForm.Health health) {
        return health.allergies()
                .map(allergies -> health.helps()
                        .map(helps -> texts.say("childcare.desk.allergy-helps", allergies, helps))
                        .orElseGet(() -> texts.say("childcare.desk.allergy-only", allergies)))
                .or(() -> health.helps().map(helps -> texts.say("childcare.desk.helps-only", helps)));
    }
}
