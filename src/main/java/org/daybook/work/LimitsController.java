package org.daybook.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;

/// Where she is not to be placed, set by the staff who accompany her. No reason is asked.
final class LimitsController {
    /// Performs an act about her and shows the result.
    interface Acts {
        /// @param what the act
        /// @param then runs once it is saved
        void run(String what, Function<ParticipantId, Edited<Optional<WorkLimit>>> deed, Runnable then);
    }

    private final Ui ui;
    private final Work work;
    private final WorkWords words;
    private final Inputs inputs = new Inputs();
    private Optional<Acts> acts = Optional.empty();
    /// Whether the companies to choose from have been read.
    private boolean offered;

    @FXML
    private VBox rows;
    @FXML
    private ComboBox<Optional<Sector>> sector;
    @FXML
    private ComboBox<Optional<Company>> company;
    @FXML
    private TextField town;
    @FXML
    private Button addSector;
    @FXML
    private Button addCompany;
    @FXML
    private Button addTown;

    LimitsController(Ui ui, Work work) {
        this.ui = ui;
        this.work = work;
        words = new WorkWords(ui.texts());
    }

    @FXML
    private void initialize() {
        InputLimits.most(town, WorkLimits.LONGEST_TOWN, ui.texts());
        WorkListsController.offer(sector, List.of(Sector.values()), words::of);
        WorkListsController.offer(company, List.of(), one -> one.details().name());
        WorkListsController.prompt(sector);
        WorkListsController.prompt(company);
        sector.setValue(null);
        company.setValue(null);
        inputs.with("town", town);
        WorkListsController.pick("sector", inputs, sector, Enum::name);
        WorkListsController.pick("company", inputs, company, one -> one.id().value().toString());
        inputs.awaiting("company");
        tellApart(addSector, LimitKind.SECTOR);
        tellApart(addCompany, LimitKind.COMPANY);
        tellApart(addTown, LimitKind.TOWN);
    }

    private void tellApart(Button add, LimitKind kind) {
        add.setAccessibleText(add.getText() + ", " + words.of(kind));
    }

    /// Returns the inputs that the section keeps while partly typed.
    Inputs inputs() {
        return inputs;
    }

    /// Shows the limits that are set.
    void show(List<WishPage.Limit> limits, List<Company> companies, Acts doing) {
        acts = Optional.of(doing);
        var chosen = WorkListsController.chosen(company).map(Company::id);
        WorkListsController.offer(company, companies, one -> one.details().name());
        // An empty choice shows the prompt.
        company.setValue(chosen.flatMap(id -> companies.stream().filter(one -> one.id().equals(id)).findFirst())
                .map(Optional::of).orElse(null));
        if (!offered) {
            offered = true;
            inputs.arrived("company");
        }
        WorkListsController.fill(rows, limits.stream().map(this::row).toList(), ui.texts().say("work.limits.none"));
    }

    /// Clears what was chosen and typed: the next content is about somebody else.
    void clear() {
        sector.setValue(null);
        company.setValue(null);
        town.clear();
        inputs.begin();
    }

    private Node row(WishPage.Limit limit) {
        var value = limit.sector().map(words::of).or(limit::words).orElse("");
        var remove = WorkListsController.button(ui.texts().say("work.limits.remove"),
                () -> act("remove " + limit.id(), her -> work.limits().remove(her, limit.id()), () -> {}));
        remove.setAccessibleText(remove.getText() + ", " + words.of(limit.kind()) + " " + value);
        return WorkListsController.row(words.of(limit.kind()), value, remove);
    }

    private void act(String what, Function<ParticipantId, Edited<Optional<WorkLimit>>> deed, Runnable then) {
        acts.ifPresent(doing -> doing.run(what, deed, then));
    }

    @FXML
    private void keepFromSector() {
        WorkListsController.chosen(sector)
                .ifPresent(one -> act("sector", her -> work.limits().keepFrom(her, one),
                        () -> sector.setValue(null)));
    }

    @FXML
    private void keepFromCompany() {
        WorkListsController.chosen(company)
                .ifPresent(one -> act("company", her -> work.limits().keepFrom(her, one.id()),
                        () -> company.setValue(null)));
    }

    @FXML
    private void keepFromTown() {
        WorkListsController.typed(town).ifPresent(one -> act("town", her -> work.limits().keepFromTown(her, one),
                town::clear));
    }

    @FXML
    private void askFirst() {
        act("ask first", her -> work.limits().askMeFirst(her), () -> {});
    }
}
