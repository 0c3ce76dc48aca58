package org.daybook.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every control on sample pages, with invented words, for comparison with the mockups.
final class GalleryController implements Screen<GalleryPlace> {
    private final Texts texts;
    private final Header header = new Header();

    @FXML
    private HBox page;

    GalleryController(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(GalleryPlace place) {
        header.saved(say("All saved 10:02", "Tutto salvato 10:02"));
        switch (place.page()) {
            case TODAY -> today();
            case TICK -> tick();
            case FORM -> form();
            case TABLE -> table();
            case DOOR -> door();
        }
    }

    private void today() {
        var search = new SearchField();
        search.setPromptText(say("Card, initial + year, name", "Tessera, iniziale + anno, nome"));
        header.title(texts.day(LocalDate.of(2026, 11, 25))).filter(search)
                .hint(new Label(say("Last good backup: yesterday 17:20", "Ultima copia: ieri 17:20")));
        var sessions = card(say("Sessions", "Incontri"), say("6 today", "6 oggi"));
        sessions.setTail(new Hyperlink(say("Show whole week", "Mostra tutta la settimana")));
        var ticked = new Chip(say("Ticked", "Segnato"), "fth-check", Chip.Tone.DONE);
        var now = new Button(say("Tick now", "Segna ora"));
        now.getStyleClass().add("accent");
        sessions.getChildren().addAll(
                session("09:30", "10:00", "fth-user", 1, "Welcome talk", "Room 1  ·  DI", 2, ticked),
                session("10:00", "11:30", "fth-map", 4, "Italian A1, group 3", "Room 2  ·  MR", 12, now),
                session("11:00", "12:00", "fth-heart", 3, "Appointment", "Room 4  ·  AS", 1, new Region()),
                session("13:00", "14:00", "fth-map", 4, "Lunch talk: health card", "Kitchen", 0, new Region()),
                session("14:00", "15:30", "fth-tool", 2, "Sewing course, week 6 of 10", "Workshop  ·  LP", 9,
                        new Region()),
                session("16:00", "17:30", "fth-user", 1, "Afternoon group", "Room 2  ·  DI", 7, new Region()));
        sessions.getChildren().get(2).getStyleClass().add("current");
        var numbers = new HBox(new KeyNumber("43", say("people came\nthis week", "persone venute\nquesta settimana")),
                upright(), new KeyNumber("11", say("sessions held", "incontri tenuti")), upright(),
                new KeyNumber("3", say("finished a path\nthis month", "percorsi conclusi\nquesto mese")));
        numbers.getStyleClass().addAll("card", "key-numbers");
        var left = column(sessions, numbers);
        HBox.setHgrow(left, Priority.ALWAYS);
        var todo = card(say("To do today", "Da fare oggi"), "");
        todo.setNote("5");
        todo.getChildren().addAll(
                person("TIRO-B7", "A.", "Ask how the week went", new Chip("Call 10–13", "fth-phone", Chip.Tone.PLAIN)),
                person("NOVA-A3", "O.", "Did the clinic see her?", new Chip("In person", "fth-user", Chip.Tone.PLAIN)),
                person("KELI-A9", "M.", "New reading to look at", new Chip("2 days", "fth-clock", Chip.Tone.DUE)));
        var door = card(say("Door", "Porta"), "");
        door.setNote(say("27 visits today", "27 visite oggi"));
        door.getChildren().addAll(count("Open hours", 14), count("Groups and courses", 11), count("Appointments", 0));
        var right = column(todo, door);
        right.setMinWidth(384);
        page.getChildren().setAll(left, right);
    }

    private void tick() {
        header.title("Italian A1, group 3").facts("10:00–11:30  ·  Room 2  ·  MR")
                .hint(new Label(say("No tick means “not here”", "Senza segno vuol dire «non c’è»")));
        var grid = new Tiles();
        var tiles = new ArrayList<TickTile>();
        String[] names = {"Sole", "Ivy", "Marina", "Rosa", "Dodi", "Zoya", "Luna", "Bee", "Nana"};
        PictureMark[] marks = PictureMark.values();
        for (int i = 0; i < names.length; i++) {
            var tile = new TickTile(names[i], i % 4 == 0 ? say("absent last time", "assente l’ultima volta") : "",
                    Optional.of(marks[i]));
            tile.setSelected(i % 3 != 1);
            tiles.add(tile);
        }
        grid.show(tiles);
        var message = new MessageLine();
        message.done(say("Zoya marked here at 10:04.", "Zoya segnata presente alle 10:04."),
                texts.say("ui.message.undo"),
                () -> {});
        var names2 = new Segments<String>().options(List.of("Names used in the group", "Codes only"), text -> text,
                text -> Optional.of("fth-smile"));
        names2.choose(Optional.of("Names used in the group"));
        var count = new Label("9 of 12");
        count.getStyleClass().add("key-number");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var top = new HBox(count, muted(say("are here", "sono qui")), space, names2);
        top.getStyleClass().add("gap-12");
        top.setAlignment(Pos.CENTER_LEFT);
        var keys = new HBox(new KeyHint("←"), new KeyHint("→"), hint("move"), new KeyHint("Space"), hint("tick"));
        keys.getStyleClass().add("gap-4");
        keys.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(grid, Priority.ALWAYS);
        var left = column(top, grid, message, keys);
        HBox.setHgrow(left, Priority.ALWAYS);
        var all = new FlowPane();
        all.getStyleClass().addAll("card-body");
        for (var mark : java.util.List.of(marks).subList(0, 15)) {
            all.getChildren().add(new MarkCircle(mark, MarkCircle.Size.SMALL));
        }
        var marksCard = card(say("Picture marks", "Figure"), "");
        marksCard.getChildren().add(all);
        var done = new Button(say("Done", "Fatto"), new KeyHint("Ctrl Enter"));
        done.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        done.getStyleClass().addAll("accent", "tall");
        done.setMaxWidth(Double.MAX_VALUE);
        var print = new Button(say("Print sheet with card numbers", "Stampa il foglio con i numeri"),
                Icons.of("fth-printer"));
        print.setMaxWidth(Double.MAX_VALUE);
        var off = new Button(say("Export", "Esporta"), Icons.of("fth-download"));
        off.setDisable(true);
        off.setMaxWidth(Double.MAX_VALUE);
        var right = column(marksCard, new EmptyState(say("Nobody is on the list yet.", "Nessuno è ancora in elenco."),
                new Button(say("Add someone", "Aggiungi qualcuno"))), done, print, off);
        right.setMinWidth(308);
        right.setMaxWidth(308);
        page.getChildren().setAll(left, right);
    }

    private void form() {
        header.title(say("Welcome someone new", "Accogliere una persona nuova"))
                .hint(new Label(
                        say("You can stop at any field. She is welcome in any case.", "Può fermarsi a ogni campo.")));
        var who = card(say("Who she is", "Chi è"), "");
        var tickIcon = new Label(null, Icons.of("fth-check"));
        tickIcon.getStyleClass().add("step-done");
        who.setLead(tickIcon);
        who.setNote(say("every field is optional", "tutto qui si può tralasciare"));
        var language = new ComboBox<String>();
        language.getItems().addAll("Ukrainian", "Italian");
        language.setValue("Ukrainian");
        var year = field(say("Year", "Anno"), new TextField("2094"));
        year.problem(say("This year has not come yet.", "Quest’anno deve ancora venire."));
        var fields = new HBox(field(say("What shall we call her?", "Come la chiamiamo?"), new TextField("Olena")),
                field(say("Language", "Lingua"), language), year);
        fields.getStyleClass().addAll("card-body");
        who.getChildren().add(fields);
        var reach = card(say("How to reach her", "Come raggiungerla"), "Call Mon–Fri 10–13  ·  no texts");
        var done = new Label(null, Icons.of("fth-check"));
        done.getStyleClass().add("step-done");
        reach.setLead(done);
        reach.setTail(new Hyperlink(say("Edit", "Modifica")));
        var choices = card(say("Her consents", "I suoi consensi"),
                say("read each aloud; she answers", "lette ad alta voce"));
        var three = new Label("3");
        three.getStyleClass().add("step-number");
        choices.setLead(three);
        choices.getChildren().addAll(choice("Ми записуємо код вашої картки, коли ви приходите.", "Yes"),
                choice("Ми рахуємо, скільки людей приходить.", "No"),
                choice("Μπορούμε να σας τηλεφωνήσουμε;", ""));
        var foot = new HBox(new CheckBox(say("All seven points explained", "Tutti i sette punti spiegati")),
                new Hyperlink(say("Show the seven points", "Mostra i sette punti")));
        ((CheckBox) foot.getChildren().getFirst()).setSelected(true);
        foot.getStyleClass().add("card-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        choices.getChildren().add(foot);
        var welcome = new Button(say("Welcome her", "Accogli"));
        welcome.getStyleClass().add("accent");
        var end = new HBox(new Button(say("Stop here, finish later", "Ferma qui, finisci dopo")), welcome);
        end.getStyleClass().add("gap-12");
        end.setAlignment(Pos.CENTER_RIGHT);
        var left = column(who, reach, choices, end);
        HBox.setHgrow(left, Priority.ALWAYS);
        var area = new TextArea("“Speak with the doctor without my sister”");
        area.setPrefRowCount(3);
        var pass = new PasswordField();
        pass.setPromptText(say("Four words are best", "Meglio quattro parole"));
        var aside = card(say("More fields", "Altri campi"), "");
        var body = new VBox(field(say("Her goal, in her own words", "Il suo obiettivo"), area),
                field(say("Passphrase", "Frase segreta"), pass),
                new HoldToShow(say("Hold to show name", "Tieni premuto")),
                field(say("Day", "Giorno"), new DatePicker(LocalDate.of(2026, 11, 25))),
                new RadioButton(say("Every week", "Ogni settimana")), new CheckBox(say("Cancel", "Annulla")));
        body.getStyleClass().add("card-body");
        aside.getChildren().add(body);
        var right = column(aside);
        right.setMinWidth(324);
        page.getChildren().setAll(left, right);
    }

    private void table() {
        header.title("TIRO-B7  A.").facts(say("Card since March 2026", "Tessera da marzo 2026"))
                .tools(new HoldToShow(say("Hold to show name", "Tieni premuto per il nome")));
        var table = new TableView<String[]>();
        String[] heads = {say("Card", "Tessera"), say("Last came", "Ultima visita"), say("Visits", "Visite")};
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            var column = new TableColumn<String[], String>(heads[i]);
            column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()[at]));
            column.setPrefWidth(200);
            table.getColumns().add(column);
        }
        table.getColumns().getFirst().getStyleClass().add("card-code");
        table.getColumns().getLast().getStyleClass().add("number");
        table.getItems().addAll(List.of(new String[]{"TIRO-B7  A.", "24 Nov", "1,148"},
                new String[]{"NOVA-A3  O.", "12 Oct", "25"}, new String[]{"KELI-A9  M.", "3 Mar", "5"}));
        table.getSelectionModel().select(1);
        var card = card(say("People", "Persone"), "87");
        card.getChildren().add(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        var tabs = new TabPane(new Tab(say("Membership", "Iscrizione")), new Tab(say("Consents", "Consensi")),
                new Tab(say("Paths", "Percorsi"), card));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().select(2);
        var count = new Label("5");
        count.getStyleClass().add("tab-count");
        tabs.getTabs().get(1).setGraphic(count);
        var box = new VBox(card);
        box.getStyleClass().add("page");
        tabs.getTabs().get(2).setContent(box);
        var strip = new FlowPane(
                small(new TwoLines(say("How to reach her", "Come raggiungerla"), "confirmed 13 days ago")),
                wish("fth-phone", "Call", "Mon–Fri 10–13"), wish("fth-x", "No texts, no letters", "leave no message"),
                wish("fth-message-circle", "Interpreter", "Ukrainian"));
        strip.getStyleClass().add("contact-strip");
        var all = new VBox(strip, tabs);
        HBox.setHgrow(all, Priority.ALWAYS);
        page.getStyleClass().remove("page");
        page.getChildren().setAll(all);
    }

    private void door() {
        header.title("").saved("");
        var clock = new Label("12:58");
        clock.getStyleClass().add("clock");
        var day = new Label(texts.day(LocalDate.of(2026, 11, 25)));
        day.getStyleClass().addAll("muted", "page-subtitle");
        var word = new TextField("mr");
        word.getStyleClass().add("tall");
        var pass = new PasswordField();
        pass.getStyleClass().add("tall");
        var open = new Button(say("Open", "Apri"), new KeyHint("Enter"));
        open.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        open.getStyleClass().addAll("accent", "tall");
        open.setMaxWidth(Double.MAX_VALUE);
        var left = column(clock, day, field(say("Sign-in word", "Parola d’accesso"), word),
                field(say("Passphrase", "Frase segreta"), pass), open);
        left.setMinWidth(360);
        var right = new VBox(doorRow("Open hours", PictureMark.CUP, 3), doorRow("Groups", PictureMark.LEAF, 5),
                doorRow("Courses", PictureMark.BOAT, 0), doorRow("Appointments", PictureMark.FLOWER, 1));
        HBox.setHgrow(right, Priority.ALWAYS);
        page.getStyleClass().add("lobby");
        page.getChildren().setAll(left, right);
    }

    private Node doorRow(String words, PictureMark mark, int start) {
        var label = new Label(words);
        label.getStyleClass().add("large");
        var stepper = new Stepper();
        stepper.getStyleClass().add("door");
        stepper.setValue(start);
        return row(new MarkCircle(mark, MarkCircle.Size.MEDIUM), label, stepper);
    }

    private Node wish(String icon, String rule, String condition) {
        var circle = new javafx.scene.layout.StackPane(Icons.of(icon));
        circle.getStyleClass().add("contact-icon");
        var box = new HBox(circle, small(new TwoLines(rule, condition)));
        box.getStyleClass().add("contact-wish");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node choice(String text, String chosen) {
        var words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("spoken");
        var segments = new Segments<String>().options(List.of("Yes", "No", "Later"), option -> option,
                option -> Optional
                        .of(option.equals("Yes") ? "fth-check" : option.equals("No") ? "fth-x" : "fth-clock"));
        segments.choose(Optional.of(chosen).filter(option -> !option.isEmpty()));
        return row(words, segments);
    }

    private Node count(String words, int start) {
        var stepper = new Stepper();
        stepper.setValue(start);
        return row(new Label(words), stepper);
    }

    private Node person(String code, String initial, String task, Chip chip) {
        var row = row(small(new TwoLines(new PersonCode(code, initial), task)), chip, Icons.of("fth-chevron-right"));
        row.getStyleClass().addAll("two-line", "pressable");
        return row;
    }

    private Node session(String from, String to, String icon, int tint, String name, String where, int people,
            Node end) {
        var row = row(new TwoLines(from, to), Icons.tinted(icon, tint), new TwoLines(name, where),
                muted(texts.say("gallery.count", people)), end);
        row.getStyleClass().add("two-line");
        return row;
    }

    private HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.getChildren().add(nodes.length > 4 ? 3 : 1, space);
        return row;
    }

    private static Field field(String label, Node content) {
        var field = new Field();
        field.setLabel(label);
        field.setContent(content);
        return field;
    }

    private static Card card(String title, String facts) {
        var card = new Card();
        card.setTitle(title);
        card.setFacts(facts);
        return card;
    }

    private static VBox column(Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add("page-column");
        return column;
    }

    private static TwoLines small(TwoLines lines) {
        lines.getStyleClass().add("small");
        return lines;
    }

    private static Node upright() {
        var line = new Region();
        line.getStyleClass().add("upright-divider");
        return line;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label hint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("hint");
        return label;
    }

    private String say(String english, String italian) {
        return texts.locale().getLanguage().equals("it") ? italian : english;
    }
}
