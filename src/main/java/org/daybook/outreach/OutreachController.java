package org.daybook.outreach;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Header;
import org.daybook.ui.Icons;
import org.daybook.ui.PageSection;
import org.daybook.ui.Screen;
import org.daybook.ui.SectionedPage;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The outreach page: activities, materials, feedback, and the site's records.
final class OutreachController implements Screen<OutreachPlace> {
    private final Ui ui;
    private final Texts texts;
    private final Outreach outreach;
    private final Header header = new Header();
    private final SectionedPage page;
    private final Map<OutreachPart, PageSection> sections = new EnumMap<>(OutreachPart.class);
    private final Map<OutreachPart, OutreachSection> parts = new EnumMap<>(OutreachPart.class);

    @FXML
    private VBox root;

    OutreachController(Ui ui, Outreach outreach) {
        this.ui = ui;
        this.texts = ui.texts();
        this.outreach = outreach;
        page = new SectionedPage(texts);
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(page, Priority.ALWAYS);
        root.getChildren().setAll(page);
        if (outreach.activities().maySee()) {
            add(OutreachPart.ACTIVITIES, "fth-globe", ActivitiesController.class);
            add(OutreachPart.MATERIALS, "fth-layers", MaterialsController.class);
        }
        if (outreach.feedback().maySee()) {
            add(OutreachPart.FEEDBACK, "fth-message-square", FeedbackController.class);
        }
        if (outreach.records().maySee()) {
            add(OutreachPart.RECORDS, "fth-clipboard", SiteRecordsController.class);
        }
    }

    private void add(OutreachPart part, String icon, Class<? extends OutreachSection> controller) {
        var view = ui.views().load(controller);
        var shown = (OutreachSection) view.controller();
        var section = new PageSection(texts.of("outreach", part), icon, view::root)
                .id("outreach-" + OutreachCodes.of(part));
        shown.counts(section::count);
        sections.put(part, section);
        parts.put(part, shown);
        page.add(section);
    }

    @Override
    public void enter(OutreachPlace place) {
        header.title(texts.say("outreach.room.title"));
        if (outreach.activities().mayChange()) {
            var add = new Button(texts.say("outreach.activities.add"), Icons.of("fth-plus"));
            add.setId("add-activity");
            add.getStyleClass().add("accent");
            add.setMinWidth(Button.USE_PREF_SIZE);
            add.setOnAction(_ -> add());
            header.tools(add).key("Shortcut+N", "outreach.activities.add", this::add);
        }
        parts.values().forEach(OutreachSection::load);
        if (place.part() != OutreachPart.ACTIVITIES && sections.containsKey(place.part())) {
            page.go(sections.get(place.part()));
        }
    }

    private void add() {
        ui.navigator().go(new ActivityFormPlace(java.util.Optional.empty()));
    }

    @Override
    public Unsaved unsaved() {
        var unsaved = Unsaved.NOTHING;
        for (var part : parts.entrySet()) {
            unsaved = unsaved.with(part.getKey().name(), part.getValue().unsaved());
        }
        return unsaved;
    }

    @Override
    public void resume(Unsaved unsaved) {
        parts.forEach((part, shown) -> shown.resume(unsaved.part(part.name())));
    }
}
