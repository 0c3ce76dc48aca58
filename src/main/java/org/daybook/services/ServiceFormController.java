package org.daybook.services;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.daybook.services.ServiceForm.Access;
import org.daybook.services.ServiceForm.Where;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.FormSaving;
import org.daybook.ui.Header;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OptionalSegments;
import org.daybook.ui.Screen;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The form of one service. A place that must not be found has no field for an address.
final class ServiceFormController implements Screen<ServiceFormPlace> {
    private static final List<String> INPUTS = List.of("country", "name", "kind", "city", "address", "way", "contact",
            "hours", "notes", "cost", "papers", "women", "children");

    private final Ui ui;
    private final Services services;
    private final SavedService handed;
    private final ServiceWords words;
    private final FormFields fields;
    private final FormSaving saving;
    private final Inputs inputs = new Inputs();
    private final Header header = new Header();
    private Optional<ServiceId> editing = Optional.empty();
    /// The values with which the form was filled.
    private Optional<ServiceForm> base = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private Field nameField;
    @FXML
    private TextField name;
    @FXML
    private Field kindField;
    @FXML
    private ComboBox<ServiceKind> kind;
    @FXML
    private ComboBox<String> country;
    @FXML
    private Field cityField;
    @FXML
    private TextField city;
    @FXML
    private Node located;
    @FXML
    private Node hidden;
    @FXML
    private Field addressField;
    @FXML
    private TextField address;
    @FXML
    private Field wayField;
    @FXML
    private TextField way;
    @FXML
    private Field contactField;
    @FXML
    private TextField contact;
    @FXML
    private Field hoursField;
    @FXML
    private TextField hours;
    @FXML
    private FlowPane languages;
    @SuppressWarnings("NullAway.Init") // made when the view is there
    private SpokenLanguagesController spoken;
    @FXML
    private Segments<Optional<Cost>> cost;
    @FXML
    private Segments<Optional<YesNo>> papers;
    @FXML
    private Segments<Optional<YesNo>> women;
    @FXML
    private Segments<Optional<YesNo>> children;
    @FXML
    private Field notesField;
    @FXML
    private TextArea notes;
    @FXML
    private Button save;

    ServiceFormController(Ui ui, Services services, SavedService handed) {
        this.ui = ui;
        this.handed = handed;
        this.services = services;
        words = new ServiceWords(ui.texts());
        fields = new FormFields(ui.texts());
        saving = new FormSaving(ui, fields);
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        saving.on(message, save);
        fields.with("name", nameField).with("kind", kindField).with("city", cityField).with("address", addressField)
                .with("way", wayField).with("contact", contactField).with("hours", hoursField)
                .with("notes", notesField);
        for (var node : new Node[]{located, hidden}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        offer();
        InputLimits.most(name, ServiceForm.LONGEST_NAME, ui.texts());
        Stream.of(city, address, way, contact, hours)
                .forEach(input -> InputLimits.most(input, ServiceForm.LONGEST, ui.texts()));
        InputLimits.most(notes, ServiceForm.LONGEST_NOTES, ui.texts());
        kind.valueProperty().addListener((_, _, now) -> hasAddress(now == null || now.hasAddress()));
        hasAddress(true);
        inputs.with("country", country, () -> Optional.ofNullable(country.getValue()).orElse(""),
                code -> country.setValue(code.isEmpty() ? null : code)).with("name", name)
                .with("kind", kind, ServiceKind::valueOf).with("city", city).with("address", address)
                .with("way", way).with("contact", contact).with("hours", hours).with("notes", notes)
                .withOpen("cost", cost, Cost::valueOf).withOpen("papers", papers, YesNo::valueOf)
                .withOpen("women", women, YesNo::valueOf).withOpen("children", children, YesNo::valueOf);
        spoken = new SpokenLanguagesController(words, languages, inputs);
    }

    private void offer() {
        kind.getItems().setAll(Arrays.asList(ServiceKind.values()));
        kind.setConverter(new ChosenWords<>(one -> ui.texts().of("services", one)));
        country.getItems().setAll(words.countries());
        country.setConverter(new ChosenWords<>(words::country));
        OptionalSegments.offer(cost, List.of(Cost.values()), one -> one.map(said -> ui.texts().of("services", said))
                .orElseGet(this::unknown));
        for (var choice : List.of(papers, women, children)) {
            OptionalSegments.offer(choice, List.of(YesNo.values()),
                    one -> one.map(said -> ui.texts().of("services", said)).orElseGet(this::unknown));
        }
    }

    private String unknown() {
        return ui.texts().say("services.form.not-known");
    }

    private void hasAddress(boolean may) {
        located.setVisible(may);
        hidden.setVisible(!may);
    }

    @Override
    public void enter(ServiceFormPlace place) {
        editing = place.id();
        header.title(ui.texts().say(editing.isPresent() ? "services.form.edit" : "services.form.add"))
                .key("Shortcut+Enter", "services.form.key.save", this::save);
        editing.ifPresent(_ -> inputs.awaiting(all()));
        editing.ifPresentOrElse(id -> ui.background().run(services::all, book -> book.all().stream()
                .filter(one -> one.id().equals(id)).findFirst().ifPresent(this::fill)), name::requestFocus);
    }

    private void fill(Service one) {
        var facts = one.facts();
        base = Optional.of(facts);
        kind.setValue(one.kind());
        country.setValue(facts.where().country().orElse(null));
        name.setText(facts.name());
        city.setText(facts.where().city());
        address.setText(facts.where().address());
        way.setText(facts.where().way());
        contact.setText(facts.contact());
        hours.setText(facts.access().hours());
        notes.setText(facts.notes());
        spoken.choose(facts.access().languages());
        OptionalSegments.choose(cost, facts.access().cost());
        OptionalSegments.choose(papers, facts.access().withoutPapers());
        OptionalSegments.choose(women, facts.access().womenOnly());
        OptionalSegments.choose(children, facts.access().children());
        inputs.arrived(all());
        name.requestFocus();
    }

    /// Returns the names of all inputs.
    private String[] all() {
        return Stream.concat(INPUTS.stream(), spoken.names()).toArray(String[]::new);
    }

    private ServiceForm form() {
        var where = new Where(Optional.ofNullable(country.getValue()), Inputs.typed(city), Inputs.typed(address),
                Inputs.typed(way));
        var access = new Access(spoken.chosen(), Inputs.typed(hours), OptionalSegments.chosen(cost),
                OptionalSegments.chosen(papers), OptionalSegments.chosen(women), OptionalSegments.chosen(children));
        return new ServiceForm(Inputs.typed(name), Optional.ofNullable(kind.getValue()), where, access,
                Inputs.typed(contact),
                Inputs.typed(notes));
    }

    @FXML
    private void save() {
        var form = form();
        editing.ifPresentOrElse(
                id -> saving.save(form.problems(), () -> services.change(id, base.orElse(form), form), saved -> {
                    handed.hand(saved);
                    leaveTo(id);
                }),
                () -> saving.save(form.problems(), () -> services.add(form), one -> leaveTo(one.id())));
    }

    private void leaveTo(ServiceId id) {
        inputs.begin();
        ui.navigator().goInstead(new ServicesPlace(Optional.of(id)));
    }

    @FXML
    private void cancel() {
        inputs.begin();
        ui.navigator().goInstead(new ServicesPlace(editing));
    }

    @Override
    public Unsaved unsaved() {
        return inputs.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        if (editing.isPresent() && base.isEmpty()) {
            spoken.await(unsaved);
        }
        inputs.resume(unsaved);
    }
}
