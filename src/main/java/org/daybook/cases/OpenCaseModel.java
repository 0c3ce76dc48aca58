package org.daybook.cases;

import java.util.List;
import java.util.Set;

/// The file that is open before a worker, kept up to date by the parts of the screen as they write, so that going to another
/// part reads nothing again and writes no further audit line. Confined to the screen thread; discarded with the screen.
final class OpenCaseModel {
    private final CaseAccess.May may;
    private OpenCase file;
    private Runnable changed = () -> {};

    OpenCaseModel(OpenCase file, CaseAccess.May may) {
        this.file = file;
        this.may = may;
    }

    OpenCase file() {
        return file;
    }

    /// Calls the listener whenever the file has changed.
    void onChange(Runnable then) {
        changed = then;
    }

    private void become(OpenCase now) {
        file = now;
        changed.run();
    }

    CaseRef ref() {
        return file.ref();
    }

    /// Checks whether the worker may write into it now: her role allows it, and the file is open.
    boolean mayWrite() {
        return may == CaseAccess.May.WRITE && file.head().closedOn().isEmpty();
    }

    /// Checks whether the worker works on it, even while it is closed.
    boolean worksOnIt() {
        return may == CaseAccess.May.WRITE;
    }

    void presenting(Presenting presenting) {
        head(file.head().with(presenting));
    }

    void needs(List<Need> needs) {
        head(file.head().with(needs));
    }

    private void head(OpenCase.Head head) {
        become(new OpenCase(file.ref(), head, file.plan(), file.standing(), file.closings(), file.duties(), file.aide(),
                file.people(), file.reviews(), file.on()));
    }

    void protection(ProtectionPlan plan) {
        plan(new OpenCase.Plan(plan, file.plan().actions(), file.plan().followUps()));
    }

    void actions(List<Action> actions) {
        plan(new OpenCase.Plan(file.plan().protection(), actions, file.plan().followUps()));
    }

    void followUps(List<FollowUp> followUps) {
        plan(new OpenCase.Plan(file.plan().protection(), file.plan().actions(), followUps));
    }

    private void plan(OpenCase.Plan plan) {
        become(new OpenCase(file.ref(), file.head(), plan, file.standing(), file.closings(), file.duties(), file.aide(),
                file.people(), file.reviews(), file.on()));
    }

    void standing(List<StandingEntry> history) {
        become(new OpenCase(file.ref(), file.head(), file.plan(), history, file.closings(), file.duties(), file.aide(),
                file.people(), file.reviews(), file.on()));
    }

    void duties(OpenCase.Duties duties) {
        become(new OpenCase(file.ref(), file.head(), file.plan(), file.standing(), file.closings(), duties, file.aide(),
                file.people(), file.reviews(), file.on()));
    }

    void aide(Set<AideHeading> aide) {
        become(new OpenCase(file.ref(), file.head(), file.plan(), file.standing(), file.closings(), file.duties(), aide,
                file.people(), file.reviews(), file.on()));
    }

    void workers(List<Worker> workers) {
        become(new OpenCase(file.ref(), file.head(), file.plan(), file.standing(), file.closings(), file.duties(),
                file.aide(), new OpenCase.People(workers, file.people().initials()), file.reviews(), file.on()));
    }

    void planReview(OpenCase.Reviews reviews) {
        become(new OpenCase(file.ref(), file.head(), file.plan(), file.standing(), file.closings(), file.duties(),
                file.aide(), file.people(), reviews, file.on()));
    }
}
