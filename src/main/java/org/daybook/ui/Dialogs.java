package org.daybook.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;

/// Dialogs inside the window, above its content, with our own text on every button, because the toolkit's own are English in
/// half of our languages. As part of the window they disappear with it when the screen is hidden.
public final class Dialogs implements Trouble {
    private final Texts texts;
    private final StackPane root = new StackPane();
    private final StackPane behind = new StackPane();
    private final Deque<Open> open = new ArrayDeque<>();

    /// @param texts the labels of the buttons that every dialog shares
    public Dialogs(Texts texts) {
        this.texts = texts;
        root.getStyleClass().add("window");
        behind.getStyleClass().add("behind");
        root.getChildren().add(behind);
        TypeAhead.in(root);
        ScrollKeys.in(root, this::topmost);
    }

    /// Returns the topmost node of the window's scene: the content and, above it, the dialogs.
    public StackPane root() {
        return root;
    }

    /// Shows content in the window in place of the former content; open dialogs are closed.
    public void behind(Parent content) {
        closeAll();
        behind.getChildren().setAll(content);
    }

    /// Shows progress at the upper edge of the window whenever something takes longer than 0.3 seconds, whatever the window
    /// shows.
    public void waitFor(Background background) {
        root.getChildren().add(new WaitBar(texts, background));
    }

    /// Returns the line of the frame for messages that belong to no page; without a frame, one that nobody sees.
    MessageLine message() {
        return behind.getChildren().stream().findFirst().flatMap(MessageBar::around).map(MessageBar::own)
                .orElseGet(MessageLine::new);
    }

    /// Asks a question. The answer runs only if the worker presses the button with the verb.
    public void ask(Question question, Runnable answer) {
        ask(question, sentence(question.sentence()), answer);
    }

    /// Asks a question with more than one sentence: the content replaces the sentence.
    public void ask(Question question, Node content, Runnable answer) {
        var keep = new Button(question.keep());
        keep.setId("dialog-keep");
        keep.setCancelButton(true);
        keep.setOnAction(_ -> close());
        var verb = new Button(question.verb());
        verb.setId("dialog-verb");
        verb.getStyleClass().add(question.weight() == Question.Weight.DESTROYS ? "danger" : "accent");
        verb.setOnAction(_ -> {
            close();
            answer.run();
        });
        show(question.title(), Optional.of(content), keep, verb);
        keep.requestFocus();
    }

    /// Shows a message that has only one answer.
    public void tell(String title, String sentence) {
        tell(title, sentence(sentence));
    }

    /// Shows content with a single button that closes it.
    public void tell(String title, Node content) {
        var close = new Button(texts.say("ui.dialog.close"));
        close.setId("dialog-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> close());
        show(title, Optional.of(content), close);
        close.requestFocus();
    }

    /// Shows a small form. The verb's button calls `answer`, which closes the dialog by [#close()] if the form has no problem.
    ///
    /// @param form the title and the labels of both buttons; its sentence is shown above the content
    public void form(Question form, Node content, Consumer<Dialogs> answer) {
        var keep = new Button(form.keep());
        keep.setId("dialog-keep");
        keep.setCancelButton(true);
        keep.setOnAction(_ -> close());
        var verb = new Button(form.verb());
        verb.setId("dialog-verb");
        verb.getStyleClass().add("accent");
        verb.setDefaultButton(true);
        verb.setOnAction(_ -> answer.accept(this));
        var body = new VBox(sentence(form.sentence()), content);
        body.getStyleClass().add("gap-12");
        show(form.title(), Optional.of(body), keep, verb);
        FocusRound.first(content).ifPresent(Node::requestFocus);
    }

    /// Closes the topmost dialog, if any.
    public void close() {
        if (!open.isEmpty()) {
            var closed = open.pop();
            root.getChildren().remove(closed.veil());
            reach(true);
            closed.before().ifPresent(Node::requestFocus);
        }
    }

    /// Closes all dialogs, for example when the screen is hidden.
    public void closeAll() {
        while (!open.isEmpty()) {
            close();
        }
    }

    /// Checks whether a dialog is open.
    public boolean isOpen() {
        return !open.isEmpty();
    }

    /// Shows one sentence, if no screen shows the refusal itself.
    @Override
    public void refused(Refusal refusal) {
        tell(texts.say("ui.refusal.title"), texts.say(refusal.key()));
    }

    /// Shows the fault window: what happened to her work, and the short code.
    @Override
    public void fault(FaultCode code) {
        tell(texts.say("ui.fault.title"), texts.say("ui.fault.sentence", code.value()));
    }

    /// Shows content with buttons of its own, which close it by [#close()].
    void show(String title, Node content, Button... buttons) {
        show(title, Optional.of(content), buttons);
    }

    private void show(String title, Optional<Node> content, Button... buttons) {
        var veil = new StackPane(scrolling(card(title, content, buttons)));
        veil.getStyleClass().add("dialog-veil");
        var before = focused();
        reach(false);
        open.push(new Open(veil, before));
        root.getChildren().add(veil);
        // A scrolling node has children in the scene only once it has its skin, and nothing outside a scene takes the focus.
        veil.applyCss();
    }

    /// Keeps the keyboard away from what is behind a dialog, so that Tab stays inside it; the stylesheet keeps what is behind
    /// from fading twice.
    private void reach(boolean reached) {
        topmost().setDisable(!reached);
    }

    private Node topmost() {
        return open.isEmpty() ? behind : open.peek().veil();
    }

    /// Wraps a dialog so that it scrolls as a whole if it is higher than the window.
    private static ScrollPane scrolling(VBox card) {
        var middle = new StackPane(card);
        middle.setMinHeight(VBox.USE_PREF_SIZE);
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private static VBox card(String title, Optional<Node> content, Button... buttons) {
        var heading = new Label(title);
        heading.getStyleClass().add("dialog-title");
        heading.setWrapText(true);
        var bar = new HBox(buttons);
        bar.getStyleClass().add("dialog-buttons");
        bar.setAlignment(Pos.CENTER_RIGHT);
        var card = new VBox(heading);
        content.ifPresent(card.getChildren()::add);
        card.getChildren().add(bar);
        card.getStyleClass().add("dialog-card");
        card.setMaxHeight(VBox.USE_PREF_SIZE);
        return card;
    }

    /// A dialog that is open, and what had the focus before.
    private record Open(StackPane veil, Optional<Node> before) {}

    private Optional<Node> focused() {
        return Optional.ofNullable(root.getScene()).map(scene -> scene.getFocusOwner());
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("dialog-sentence");
        return label;
    }
}
