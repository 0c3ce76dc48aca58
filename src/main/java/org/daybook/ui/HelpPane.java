package org.daybook.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Help for the current page: its purpose, its actions and its keys. A search finds every other page of the guide. Works
/// without a network.
final class HelpPane extends VBox {
    /// Bold between asterisks, keys between backticks.
    private static final Pattern MARKED = Pattern.compile("\\*([^*]+)\\*|`([^`]+)`");
    /// The height of the rest of the dialog, in pixels per per cent of zoom.
    private static final double BESIDE_THE_TEXT = 3.2;

    private final Ui ui;
    private final HelpTexts guide;
    private final Optional<HelpTopic> here;
    private final Node keys;
    private final VBox page = new VBox();
    private final TextField search = new TextField();

    /// @param here the place where help was opened
    /// @param keys the keys of this place
    HelpPane(Ui ui, Place here, Node keys) {
        this.ui = ui;
        this.keys = keys;
        guide = HelpTexts.in(ui.texts().locale());
        this.here = guide.about(here);
        getStyleClass().add("help");
        search.setId("help-search");
        search.setAccessibleText(ui.texts().say("ui.help.search"));
        search.textProperty().addListener((_, _, typed) -> find(typed));
        page.getStyleClass().add("help-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(ui.texts().say("ui.help.title"));
        scroll.getStyleClass().add("help-scroll");
        scroll.prefHeightProperty().bind(ui.dialogs().root().heightProperty().subtract(
                ui.look().zoomProperty().multiply(BESIDE_THE_TEXT)));
        var label = new Label(ui.texts().say("ui.help.search"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(search);
        getChildren().setAll(label, search, scroll);
        find("");
    }

    /// Returns the node that takes the focus first.
    Node first() {
        return search;
    }

    private void find(String typed) {
        page.getChildren().clear();
        if (typed.isBlank()) {
            here.ifPresent(this::add);
            page.getChildren().addAll(heading(ui.texts().say("ui.key.title")), keys);
        } else {
            guide.mentioning(typed).forEach(this::add);
            if (page.getChildren().isEmpty()) {
                page.getChildren().add(new Label(ui.texts().say("ui.help.nothing", typed.strip())));
            }
        }
    }

    private void add(HelpTopic topic) {
        page.getChildren().addAll(heading(topic.title()), flow(topic.words()));
        topic.acts().forEach(act -> {
            var flow = flow(act);
            HBox.setHgrow(flow, Priority.ALWAYS);
            var row = new HBox(new Label("•"), flow);
            row.getStyleClass().add("help-act");
            page.getChildren().add(row);
        });
    }

    private static Label heading(String words) {
        var heading = new Label(words);
        heading.setWrapText(true);
        heading.getStyleClass().addAll("strong", "large");
        return heading;
    }

    private static TextFlow flow(String words) {
        var flow = new TextFlow();
        var found = MARKED.matcher(words);
        int read = 0;
        while (found.find()) {
            flow.getChildren().add(new Text(words.substring(read, found.start())));
            flow.getChildren().add(found.group(1) == null ? key(found.group(2)) : strong(found.group(1)));
            read = found.end();
        }
        flow.getChildren().add(new Text(words.substring(read)));
        return flow;
    }

    private static Node key(String combination) {
        return new KeyHint(FrameKeys.keycap(FrameKeys.combination(combination)));
    }

    private static Text strong(String words) {
        var text = new Text(words);
        text.getStyleClass().add("strong");
        return text;
    }
}
