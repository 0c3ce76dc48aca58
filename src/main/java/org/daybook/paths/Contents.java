package org.daybook.paths;

import static org.daybook.staff.Permission.CHANGE_CONTENTS;
import static org.daybook.staff.Permission.SEE_PATHS;

import java.util.List;
import java.util.UUID;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// What the site holds on each path, in its own words: modules, which sessions are called after, and milestones, which
/// are offered where it is written down what a woman reached. What was written before keeps its words. Methods without a
/// [UnitOfWork] open a passage of their own, on the write lane's thread; each throws [Refusal] when her role may not.
public final class Contents {
    private final Gate gate;
    private final ContentStore store = new ContentStore();

    Contents(Gate gate) {
        this.gate = gate;
    }

    /// Whether the worker's role may change them; where not, no screen offers it.
    public boolean mayChange() {
        return gate.allows(CHANGE_CONTENTS);
    }

    /// Those of a path, in the order in which they were added.
    public List<Content> of(Path path) {
        return gate.look(SEE_PATHS, work -> all(work).stream().filter(one -> one.path() == path).toList());
    }

    /// Those of all paths, in the order in which they were added. Inside another room's passage.
    public List<Content> all(UnitOfWork work) {
        return store.all(work.tx());
    }

    /// Adds one.
    ///
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `paths.refusal.content-there` when it stands there already
    public List<Content> add(NewContent form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.pass(CHANGE_CONTENTS, work -> {
            var content = new Content(work.newId(), form.path(), form.sort(), form.name().strip());
            if (store.insert(work.tx(), content) == 0) {
                throw new Refusal("paths.refusal.content-there");
            }
            return all(work).stream().filter(one -> one.path() == form.path()).toList();
        });
    }

    /// Takes one out; nothing happens when somebody did so already.
    public void remove(UUID id) {
        gate.act(CHANGE_CONTENTS, work -> store.delete(work.tx(), id));
    }
}
