package org.daybook.childcare;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.ColumnLayout;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Shows the desk: who is here, and signing children in and out. By keyboard: card, Enter, Enter. No name is ever shown on it.
final class DeskController implements Screen<ChildcarePlace> {
    private final Ui ui;
    private final OnceEach coming;
    private final Childcare childcare;
    private final CheckIn desk;
    private final DeskWords words;
    private final StayRowController rows;
    private final Header header = new Header();
    private Optional<String> card = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private MessageLine care;
    @FXML
    private VBox empty;
    @FXML
    private ColumnLayout columns;
    @FXML
    private Card forgottenCard;
    @FXML
    private VBox forgotten;
    @FXML
    private Card hereCard;
    @FXML
    private VBox here;
    @FXML
    private Card goneCard;
    @FXML
    private VBox gone;
    @FXML
    private VBox side;
    @FXML
    private Node arriving;
    @FXML
    private ArrivingController arrivingController;
    @FXML
    private HandingController handingController;

    DeskController(Ui ui, Childcare childcare) {
        this.coming = new OnceEach(ui.background());
        this.ui = ui;
        this.childcare = childcare;
        desk = childcare.desk();
        words = new DeskWords(ui.texts());
        rows = new StayRowController(ui.texts());
    }

    @FXML
    private void initialize() {
        for (var node : List.<Node>of(empty, columns, forgottenCard, goneCard, side, arriving)) {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        }
        side.setVisible(desk.maySign());
        arriving.setVisible(true);
        arrivingController.onAsked(new ArrivingController.Asked(this::typed, this::in, this::open));
        handingController.onAsked(new HandingController.Asked(this::toMother, this::toNamed, this::next));
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(ChildcarePlace place) {
        header.title(say("childcare.desk.title")).key("Shortcut+Z", "childcare.desk.key.undo", message::undo);
        if (desk.maySign()) {
            header.field(arrivingController.cardInput());
        }
        load(this::next);
    }

    private void load(Runnable then) {
        ui.background().run(desk::page, page -> {
            show(page);
            then.run();
        });
    }

    private void show(DeskPage page) {
        boolean any = page.room().places() > 0 || page.room().taken() > 0 || !page.forgotten().isEmpty();
        columns.setVisible(any);
        empty.setVisible(!any);
        empty.getChildren().setAll(new EmptyState(say(childcare.maySetPlaces()
                ? "childcare.desk.no-places.settings"
                : "childcare.desk.no-places")));
        header.facts(any ? ui.texts().say("childcare.desk.room", page.room().taken(), page.room().places()) : "");
        arrivingController.show(page.room());
        here.getChildren().setAll(page.here().stream()
                .map(stay -> desk.maySign() ? rows.here(stay, this::open) : rows.plain(stay)).toList());
        if (page.here().isEmpty()) {
            here.getChildren().setAll(new EmptyState(say("childcare.desk.nobody")));
        }
        hereCard.setNote(ui.texts().number(page.here().size()));
        goneCard.setVisible(!page.gone().isEmpty());
        gone.getChildren().setAll(page.gone().stream().map(rows::plain).toList());
        forgottenCard.setVisible(!page.forgotten().isEmpty());
        forgotten.getChildren().setAll(page.forgotten().stream()
                .map(stay -> desk.maySign() ? rows.forgotten(stay, this::late) : rows.plain(stay)).toList());
    }

    private void typed(String typed) {
        message.clear();
        care.clear();
        close();
        card = Optional.of(typed);
        ui.background().run(() -> desk.atDesk(typed), this::offer, arrivingController::problem);
    }

    /// If she has only one child and it is here, it is handed over immediately: a person who comes with her card comes to
    /// collect.
    private void offer(CheckInPage at) {
        arrivingController.offer(at);
        if (at.children().size() == 1) {
            at.children().getFirst().stay().ifPresent(this::open);
        }
    }

    private void in(ChildRow kid) {
        message.clear();
        care.clear();
        coming.run(kid.id().toString(), () -> desk.signIn(kid.id()), this::signedIn, this::refused);
    }

    private void signedIn(HandingOver over) {
        words.health(over.health()).ifPresent(care::warn);
        var stay = over.stay();
        written(ui.texts().say("childcare.desk.signed-in", words.whose(stay.kid()), ui.texts().time(stay.in().at())),
                () -> desk.undoIn(stay.id()));
    }

    private void open(Stay stay) {
        message.clear();
        care.clear();
        ui.background().run(() -> desk.open(stay.id()), over -> {
            handingController.show(over);
            arriving.setVisible(false);
        }, this::refused);
    }

    private void toMother(Stay stay) {
        coming.run("out " + stay.id(), done(() -> desk.toMother(stay.id())), _ -> signedOut(stay), this::refused);
    }

    private void toNamed(Stay stay, String codeWord) {
        coming.run("out " + stay.id(), done(() -> desk.toNamed(stay.id(), codeWord)), _ -> signedOut(stay),
                handingController::problem);
    }

    private void signedOut(Stay stay) {
        close();
        written(ui.texts().say("childcare.desk.signed-out", words.whose(stay.kid())), () -> desk.undoOut(stay.id()));
    }

    private void late(Stay stay, Stay.To to) {
        message.clear();
        ui.background().run(done(() -> desk.late(stay.id(), to)), _ -> {
            message.done(ui.texts().say("childcare.desk.late", words.whose(stay.kid())));
            load(this::next);
        }, this::refused);
    }

    private void written(String sentence, Runnable inverse) {
        message.done(sentence, say("ui.message.undo"), () -> ui.background().run(done(inverse), _ -> {
            care.clear();
            card = Optional.empty();
            load(this::next);
        }, this::refused));
        load(this::brothersAndSisters);
    }

    /// Offers her other children, who are not here yet or are still here; then the next card.
    private void brothersAndSisters() {
        card.ifPresentOrElse(typed -> ui.background().run(() -> desk.atDesk(typed), this::others, _ -> next()),
                this::next);
    }

    private void others(CheckInPage at) {
        if (at.children().size() > 1) {
            arrivingController.offer(at);
        } else {
            next();
        }
    }

    private void close() {
        handingController.hide();
        arriving.setVisible(true);
    }

    private void next() {
        close();
        card = Optional.empty();
        if (desk.maySign()) {
            arrivingController.ready();
        }
    }

    private void refused(Refusal refusal) {
        close();
        message.warn(say(refusal.key()));
        load(this::next);
    }

    private static Supplier<Boolean> done(Runnable act) {
        return () -> {
            act.run();
            return true;
        };
    }

    private String say(String key) {
        return ui.texts().say(key);
    }
}
