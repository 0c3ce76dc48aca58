package org.daybook.services;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import org.daybook.base.Edited;
import org.daybook.base.Refusal;
import org.daybook.services.ServiceFilter.State;
import org.daybook.services.Services.AddressBook;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.Icons;
import org.daybook.ui.Lines;
import org.daybook.ui.ListPaper;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.SavedEdit;
import org.daybook.ui.Screen;
import org.daybook.ui.SearchField;
import org.daybook.ui.Segments;
import org.daybook.ui.SortedTable;
import org.daybook.ui.Ui;

/// Shows the address book: a list that is filtered while typing, and next to it the details of the selected service.
final class ServicesController implements Screen<ServicesPlace> {
    private final Ui ui;
    private final Services services;
    private final ServiceWords words;
    private final Once changing;
    private final SavedService handed;
    private final SavedEdit<Service> edit;
    private final Printing printing;
    private final Header header = new Header();
    private final SearchField search = new SearchField();
    private Optional<AddressBook> book = Optional.empty();
    private Optional<ServiceId> wanted = Optional.empty();

    @FXML
    private ComboBox<Optional<ServiceKind>> kinds;
    @FXML
    private ComboBox<Optional<String>> languages;
    @FXML
    private Segments<State> state;
    @FXML
    private SortedTable<Service> list;
    @FXML
    private Button starterMissing;
    @FXML
    private TableColumn<Service, String> nameColumn;
    @FXML
    private TableColumn<Service, String> kindColumn;
    @FXML
    private TableColumn<Service, String> placeColumn;
    @FXML
    private TableColumn<Service, String> stateColumn;
    @FXML
    private ServiceDetailsController detailsController;
    @FXML
    private MessageLine message;

    ServicesController(Ui ui, Services services, Printing printing, SavedService handed) {
        this.handed = handed;
        this.printing = printing;
        this.ui = ui;
        this.services = services;
        words = new ServiceWords(ui.texts());
        changing = new Once(ui.background());
        edit = new SavedEdit<>(ui.texts(), ui.background(), services::putBack, this::reread);
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        choices();
        edit.on(message);
        Lines.words(nameColumn, one -> one.facts().name());
        Lines.words(kindColumn, one -> ui.texts().of("services", one.kind()));
        Lines.words(placeColumn, words::place);
        Lines.words(stateColumn, one -> book.map(all -> words.state(one, all.today())).orElse(""));
        Stream.of(nameColumn, kindColumn, placeColumn, stateColumn).forEach(column -> list.byWords(column,
                one -> Optional.of(cell(column, one)).filter(words -> !words.isEmpty())));
        list.begin(ui, "services");
        list.copies(one -> Stream.of(nameColumn, kindColumn, placeColumn, stateColumn)
                .map(column -> cell(column, one)).toList());
        list.prints(this::print);
        Lines.opening(list, this::edit);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> chosen(Optional.ofNullable(now)));
        search.clearable(ui.texts().say("ui.search.clear"));
        search.setPromptText(ui.texts().say("services.list.search"));
        search.textProperty().addListener((_, _, _) -> filter());
        detailsController.on(new ServiceDetailsController.Acts(this::edit,
                one -> change("services.list.checked", () -> services.checked(one.id())),
                one -> change("services.list.closed", () -> services.close(one.id())),
                one -> change("services.list.reopened", () -> services.reopen(one.id()))));
    }

    private static String cell(TableColumn<Service, String> column, Service one) {
        return column.getCellObservableValue(one).getValue();
    }

    private void choices() {
        starterMissing.managedProperty().bind(starterMissing.visibleProperty());
        starterMissing.setVisible(false);
        var ofKind = new ArrayList<Optional<ServiceKind>>(List.of(Optional.empty()));
        Arrays.stream(ServiceKind.values()).map(Optional::of).forEach(ofKind::add);
        kinds.getItems().setAll(ofKind);
        kinds.setConverter(new ChosenWords<>(one -> one.map(kind -> ui.texts().of("services", kind))
                .orElseGet(() -> ui.texts().say("services.list.any-kind"))));
        var ofLanguage = new ArrayList<Optional<String>>(List.of(Optional.empty()));
        words.languages().stream().map(Optional::of).forEach(ofLanguage::add);
        languages.getItems().setAll(ofLanguage);
        languages.setConverter(new ChosenWords<>(
                one -> one.map(words::language).orElseGet(() -> ui.texts().say("services.list.any-language"))));
        state.options(List.of(State.values()), one -> ui.texts().of("services", one));
        kinds.setValue(Optional.empty());
        languages.setValue(Optional.empty());
        state.choose(Optional.of(State.OPEN));
        kinds.valueProperty().addListener((_, _, _) -> filter());
        languages.valueProperty().addListener((_, _, _) -> filter());
        state.chosenProperty().addListener((_, _, _) -> filter());
    }

    @Override
    public void enter(ServicesPlace place) {
        wanted = place.chosen();
        header.title(ui.texts().say("services.list.title")).filter(search)
                .key("Shortcut+P", "services.list.key.print", this::print);
        if (services.mayChange()) {
            var add = new Button(ui.texts().say("services.list.add"), Icons.of("fth-plus"));
            add.setId("add-service");
            add.getStyleClass().add("accent");
            add.setMinWidth(Button.USE_PREF_SIZE);
            add.setOnAction(_ -> add());
            var transfer = ui.views().load(ServiceTransferController.class);
            ((ServiceTransferController) transfer.controller()).on(message, this::load);
            header.tools(transfer.root(), add).key("Shortcut+N", "services.list.key.add", this::add);
        }
        handed.take().ifPresent(saved -> edit.done(saved, ui.texts().say("services.list.saved")));
        load();
    }

    /// Prints the list as filtered and sorted.
    private void print() {
        message.clear();
        book.filter(_ -> !list.getItems().isEmpty()).ifPresent(all -> printing.print(
                new Printout(ui.texts().say("services.list.holds"), ui.texts().say("services.list.printed"),
                        ListPaper.of(ui.texts().say("services.list.paper", ui.texts().date(all.today())),
                                list.getItems().stream().map(one -> words.onPaper(one, all.today())).toList())),
                message::done));
    }

    private void load() {
        ui.background().run(services::all, this::show);
    }

    private void show(AddressBook all) {
        book = Optional.of(all);
        starterMissing.setVisible(services.mayChange() && !all.all().isEmpty() && all.missing() > 0);
        header.facts(all.all().isEmpty()
                ? ""
                : ui.texts().say("services.list.facts",
                        all.all().stream().filter(Service::isOpen).count(), all.due()));
        filter();
    }

    private void filter() {
        book.ifPresent(all -> {
            var filter = new ServiceFilter(chosen(kinds), chosen(languages),
                    Optional.ofNullable(search.getText()).orElse(""), state.chosen().orElse(State.OPEN));
            var before = Lines.chosen(list).map(Service::id);
            list.show(all.all().stream().filter(one -> filter.shows(one, all.today())).toList());
            list.setPlaceholder(empty(all));
            choose(wanted.or(() -> before));
            wanted = Optional.empty();
        });
    }

    private static <T> Optional<T> chosen(ComboBox<Optional<T>> list) {
        return Optional.ofNullable(list.getValue()).flatMap(one -> one);
    }

    private void choose(Optional<ServiceId> id) {
        list.getItems().stream().filter(one -> id.filter(one.id()::equals).isPresent()).findFirst()
                .ifPresentOrElse(one -> {
                    list.getSelectionModel().select(one);
                    list.scrollTo(one);
                }, () -> list.getSelectionModel().selectFirst());
        chosen(Lines.chosen(list));
    }

    private EmptyState empty(AddressBook all) {
        if (!all.all().isEmpty()) {
            return new EmptyState(ui.texts().say("services.list.nothing-fits"));
        }
        if (!services.mayChange()) {
            return new EmptyState(ui.texts().say("services.list.none"));
        }
        var begin = new Button(ui.texts().say("services.list.starter"));
        begin.setId("add-starter-set");
        begin.setOnAction(_ -> starter());
        return new EmptyState(ui.texts().say("services.list.none-yet"), begin);
    }

    @FXML
    private void starter() {
        message.clear();
        changing.run(services::addStarterSet, many -> {
            message.done(ui.texts().say("services.list.starter-added", many));
            load();
        }, this::refused);
    }

    private void chosen(Optional<Service> one) {
        book.ifPresent(all -> detailsController.show(one, all.today()));
    }

    private void change(String done, Supplier<Edited<Service>> act) {
        message.clear();
        changing.run(act, now -> {
            edit.done(now, ui.texts().say(done));
            reread(now.after());
        }, this::refused);
    }

    private void reread(Service one) {
        wanted = Optional.of(one.id());
        load();
    }

    private void add() {
        ui.navigator().go(new ServiceFormPlace(Optional.empty()));
    }

    private void edit(Service one) {
        if (services.mayChange()) {
            ui.navigator().go(new ServiceFormPlace(Optional.of(one.id())));
        }
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }
}
