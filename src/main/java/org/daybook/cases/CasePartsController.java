package org.daybook.cases;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.daybook.ui.PageSection;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// What each part of a file shows, counts and offers to this worker.
final class CasePartsController {
    /// The fields of a part.
    record Loaded(Parent root, PartShown part) {}

    private final Ui ui;
    private final Cases cases;
    private final OpenCaseModel open;
    private final CasePlanValuesController plan;
    private final CaseOfficeValuesController office;

    CasePartsController(Ui ui, Cases cases, OpenCaseModel open) {
        this.ui = ui;
        this.cases = cases;
        this.open = open;
        plan = new CasePlanValuesController(ui.texts(), open);
        office = new CaseOfficeValuesController(ui.texts(), open);
    }

    /// Returns what builds the texts and values of a part.
    ///
    /// @param press turns the part into fields, at one of its rows
    Supplier<Node> view(CasePart which, Consumer<UUID> press) {
        return switch (which) {
            case NEEDS -> plan::needs;
            case PROTECTION -> plan::protection;
            case PLAN -> () -> plan.actions(press);
            case CONTACTS -> new CaseContactValuesController(ui.texts(), open, press)::timeline;
            case STANDING -> office::legalStatus;
            case DUTIES -> office::duties;
            case PEOPLE -> office::team;
            case CLOSING -> office::closing;
        };
    }

    /// Checks whether this worker may change it now.
    boolean mayEdit(CasePart which) {
        return switch (which) {
            case NEEDS, PROTECTION, PLAN, CONTACTS, STANDING, DUTIES -> open.mayWrite();
            case PEOPLE -> CasePeopleController.maySay(cases, open);
            case CLOSING -> open.worksOnIt() && cases.mayClose();
        };
    }

    /// Returns the label of the button that edits it.
    String verb(CasePart which) {
        return ui.texts().say(switch (which) {
            case NEEDS, PROTECTION, STANDING, PEOPLE -> "ui.edit";
            case PLAN -> "cases.case-plan.verb";
            case CONTACTS -> "cases.case-contacts.verb";
            case DUTIES -> "cases.case-duties.verb";
            case CLOSING -> open.file().head().closedOn().isPresent() ? "ui.edit" : "cases.closing.verb";
        });
    }

    Loaded load(CasePart which) {
        var view = ui.views().load(switch (which) {
            case NEEDS -> CaseNeedsController.class;
            case PROTECTION -> CaseProtectionController.class;
            case PLAN -> CasePlanController.class;
            case CONTACTS -> CaseContactsController.class;
            case STANDING -> CaseStandingController.class;
            case DUTIES -> CaseDutiesController.class;
            case PEOPLE -> CasePeopleController.class;
            case CLOSING -> CaseClosingController.class;
        });
        // The page scrolls; nothing in it is squeezed to fit.
        ((Region) view.root()).setMinHeight(Region.USE_PREF_SIZE);
        return new Loaded(view.root(), (PartShown) view.controller());
    }

    static PageSection.Column column(CasePart which) {
        return switch (which) {
            case NEEDS, PROTECTION, PLAN -> PageSection.Column.MAIN;
            case CONTACTS, STANDING, PEOPLE -> PageSection.Column.SIDE;
            case DUTIES, CLOSING -> PageSection.Column.BELOW;
        };
    }

    static String icon(CasePart which) {
        return switch (which) {
            case NEEDS -> "fth-list";
            case PROTECTION -> "fth-shield";
            case PLAN -> "fth-check-square";
            case CONTACTS -> "fth-message-circle";
            case STANDING -> "fth-file-text";
            case DUTIES -> "fth-inbox";
            case PEOPLE -> "fth-users";
            case CLOSING -> "fth-archive";
        };
    }

    /// Returns the number of entries in a part; of the actions, the open ones.
    static int count(CasePart which, OpenCase file) {
        return switch (which) {
            case NEEDS -> file.head().needs().size();
            case PLAN -> (int) file.plan().actions().stream().filter(one -> one.status() == ActionStatus.OPEN).count();
            case CONTACTS -> (int) file.plan().followUps().stream().filter(one -> one.held().isPresent()).count();
            case DUTIES -> file.duties().reports().size() + file.duties().requests().size();
            case PEOPLE -> file.people().workers().size();
            case PROTECTION, STANDING, CLOSING -> 0;
        };
    }

    /// Returns the same as text next to the heading of its card.
    static String facts(Texts texts, CasePart which, OpenCase file) {
        int count = count(which, file);
        if (count == 0) {
            return "";
        }
        return which == CasePart.PLAN ? texts.say("cases.case-plan.open", count) : texts.number(count);
    }
}
