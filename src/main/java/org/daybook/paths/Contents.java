package org.daybook.paths;

import static org.daybook.staff.Permission.CHANGE_CONTENTS;
import static org.daybook.staff.Permission.SEE_PATHS;

import java.util.List;
import java.util.UUID;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// What the site offers on each path, in its own words: modules, which give sessions their names, and milestones, which are
/// offered when it is recorded what a woman reached. What was recorded before keeps its words. Methods without a [UnitOfWork]
/// open a passage of their own, on the write lane's thread; each throws [Refusal] if the worker's role may not.
public final class Contents {
    private final Gate gate;
    private final ContentStore store = new ContentStore();

    Contents(Gate gate) {
        this.gate = gate;
    }

    /// Checks whether the worker's role may change them; if not, no screen offers it.
    public boolean mayChange() {
        return gate.allows(CHANGE_CONTENTS);
    }

    /// Returns those of a path, in the order in which they were added.
    public List<Content> of(Path path) {
        return gate.look(SEE_PATHS, work -> all(work).stream().filter(one -> one.path() == path).toList());
    }

    /// Returns those of all paths, in the order in which they were added. Runs inside another room's passage.
    public List<Content> all(UnitOfWork work) {
        return store.all(work.tx());
    }

    /// Adds one.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `paths.refusal.content-there` if it is there already
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

    /// Removes one; does nothing if somebody has removed it already.
    public void remove(UUID id) {
        gate.act(CHANGE_CONTENTS, work -> store.delete(work.tx(), id));
    }
}
