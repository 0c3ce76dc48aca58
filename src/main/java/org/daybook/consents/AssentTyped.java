package org.daybook.consents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// Who answers for somebody under 18, as it is typed; anything may be missing.
///
/// @param who       who answers
/// @param relation  that person's relation to her
/// @param own       her own answer
/// @param why       why nobody who cares for her is there
/// @param words     for another reason, at most 200 characters
/// @param decidedBy who decided that
public record AssentTyped(Optional<Assent.Who> who, Optional<Assent.Relation> relation, Optional<Assent.Own> own,
        Optional<Assent.Why> why, String words, Assent.DecidedBy decidedBy) {
    /// The longest text for a reason, in characters.
    public static final int LONGEST = 200;
    /// The age from which nobody is too young to be asked.
    static final int ALWAYS_ASKED = 12;

    /// Strips blanks and invisible characters.
    public AssentTyped {
        words = Sharing.tidy(words);
    }

    /// Returns a form in which nothing is typed yet.
    public static AssentTyped nothing() {
        return new AssentTyped(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "",
                Assent.DecidedBy.WORKER);
    }

    /// Returns the form as it was recorded before.
    static AssentTyped of(Assent assent) {
        return new AssentTyped(Optional.of(assent.who()), assent.relation(), assent.own(),
                assent.alone().map(Assent.Alone::why), assent.alone().map(Assent.Alone::words).orElse(""),
                assent.alone().map(Assent.Alone::decidedBy).orElse(Assent.DecidedBy.WORKER));
    }

    /// Returns what is missing before a yes can be recorded; empty if nothing is. A no needs none of it.
    ///
    /// @param age in whole years
    public List<Problem> problems(int age) {
        var found = new ArrayList<Problem>();
        if (who.isEmpty()) {
            found.add(new Problem("who", "consents.problem.who"));
        } else if (who.get() == Assent.Who.SHE) {
            alone(found);
        } else {
            together(age, found);
        }
        return found;
    }

    private void alone(List<Problem> found) {
        if (why.isEmpty()) {
            found.add(new Problem("why", "consents.problem.why"));
        } else if (why.get() == Assent.Why.OTHER && words.isEmpty()) {
            found.add(new Problem("words", "consents.problem.why-words"));
        } else if (why.get() == Assent.Why.OTHER) {
            Sharing.problems(words, LONGEST, "words").forEach(found::add);
        }
    }

    private void together(int age, List<Problem> found) {
        if (relation.isEmpty()) {
            found.add(new Problem("relation", "consents.problem.relation"));
        }
        if (own.isEmpty()) {
            found.add(new Problem("own", "consents.problem.own"));
        } else if (own.get() == Assent.Own.TOO_YOUNG && age >= ALWAYS_ASKED) {
            found.add(new Problem("own", "consents.problem.too-young"));
        }
    }

    /// Returns what is recorded; empty while something is missing. What belongs to another choice of who answers is left out.
    ///
    /// @param age in whole years
    public Optional<Assent> assent(int age) {
        return problems(age).isEmpty() ? who.map(this::whole) : Optional.empty();
    }

    private Assent whole(Assent.Who one) {
        return one == Assent.Who.SHE
                ? Assent.alone(new Assent.Alone(why.orElseThrow(),
                        why.orElseThrow() == Assent.Why.OTHER ? words : "", decidedBy))
                : Assent.together(one, relation.orElseThrow(), own.orElseThrow());
    }

    @Override
    public String toString() {
        return "AssentTyped";
    }
}
