package org.daybook.outcomes;

import static org.daybook.staff.Permission.SEE_INSTRUMENTS;
import static org.daybook.staff.Permission.WRITE_GOAL;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.paths.Enrolment;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;

/// Goals in her own words, up to three at a time. They are stored with her card and need no consent of their own, just as the
/// goal of a path does not. Each method opens its own passage, on the write lane's thread.
public final class Goals {
    private final Gate gate;
    private final Outcomes.Dependencies dependencies;
    private final GoalStore store = new GoalStore();

    Goals(Gate gate, Outcomes.Dependencies dependencies) {
        this.gate = gate;
        this.dependencies = dependencies;
    }

    /// Checks whether the worker's role may write goals.
    public boolean mayWrite() {
        return gate.allows(WRITE_GOAL);
    }

    /// Returns her goals, the current ones first.
    public List<Goal> of(ParticipantId her) {
        return gate.about(SEE_INSTRUMENTS, her, work -> store.of(work.tx(), her));
    }

    /// Returns the goals she stated when she enrolled on a path and has not yet taken up as goals to review.
    public List<String> fromPaths(ParticipantId her) {
        return gate.about(SEE_INSTRUMENTS, her, work -> {
            var taken = store.of(work.tx(), her).stream().map(Goal::words).toList();
            return dependencies.paths().of(work, her).stream().filter(path -> path.endedOn().isEmpty())
                    .flatMap(path -> Stream.of(path).map(Enrolment::goal).flatMap(Optional::stream))
                    .filter(words -> !taken.contains(words)).distinct().toList();
        });
    }

    /// Adds a goal.
    ///
    /// @return the goal, which can be passed to [#takeBack]
    /// @throws Refusal `outcomes.refusal.empty-goal`, `outcomes.refusal.long-goal`, `outcomes.refusal.three-goals`
    public Goal add(ParticipantId her, String words) {
        return gate.about(WRITE_GOAL, her, work -> {
            dependencies.participants().row(work, her);
            if (words.isBlank()) {
                throw new Refusal("outcomes.refusal.empty-goal");
            }
            if (words.strip().codePointCount(0, words.strip().length()) > Goal.LONGEST) {
                throw new Refusal("outcomes.refusal.long-goal");
            }
            demandRoom(work);
            var goal = new Goal(new GoalId(work.newId()), words.strip(), work.today(), Optional.empty());
            store.insert(work, goal);
            return goal;
        });
    }

    /// Undoes the addition of a goal today, as long as the goal is unchanged and she was not asked about it.
    ///
    /// @param goal what [#add] returned
    /// @throws Refusal `outcomes.refusal.changed-since`
    public List<Goal> takeBack(ParticipantId her, Goal goal) {
        return gate.about(WRITE_GOAL, her, work -> {
            if (!goal.since().equals(work.today()) || store.takeBack(work, goal) == 0) {
                throw new Refusal("outcomes.refusal.changed-since");
            }
            return store.of(work.tx(), her);
        });
    }

    /// Ends a goal: it is reached, or she wants something else.
    ///
    /// @throws Refusal `outcomes.refusal.unknown-goal`
    public List<Goal> end(ParticipantId her, GoalId goal, Goal.Ending ending) {
        return gate.about(WRITE_GOAL, her, work -> {
            if (store.end(work, goal, ending, work.today()) == 0) {
                throw new Refusal("outcomes.refusal.unknown-goal");
            }
            return store.of(work.tx(), her);
        });
    }

    /// Undoes the ending of a goal today, so that she pursues it again. Refused if a colleague has since ended it differently.
    ///
    /// @param ending the ending passed to [#end]
    /// @throws Refusal `outcomes.refusal.not-ended-so`, `outcomes.refusal.three-goals`
    public List<Goal> reopen(ParticipantId her, GoalId goal, Goal.Ending ending) {
        return gate.about(WRITE_GOAL, her, work -> {
            demandRoom(work);
            if (store.reopen(work, goal, ending) == 0) {
                throw new Refusal("outcomes.refusal.not-ended-so");
            }
            return store.of(work.tx(), her);
        });
    }

    private void demandRoom(SubjectWork work) {
        if (store.of(work.tx(), work.her()).stream().filter(goal -> goal.ending().isEmpty()).count() >= Goal.MOST) {
            throw new Refusal("outcomes.refusal.three-goals");
        }
    }
}
