package org.daybook.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.KindFilter;
import org.daybook.ui.Lines;
import org.daybook.ui.ListPaper;
import org.daybook.ui.MessageLine;
import org.daybook.ui.PressableRow;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.Screen;
import org.daybook.ui.SearchField;
import org.daybook.ui.Segments;
import org.daybook.ui.SortedTable;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// Companies, openings, and what is due. Who works where is never shown here.
final class CompanyListController implements Screen<CompanyList> {
    private enum Tab {
        COMPANIES,
        OPENINGS,
        NETWORK
    }

    private record Read(List<Company.Line> companies, List<Opening> openings, CompanyNetwork.Counted network,
            LocalDate today) {
        static final Read NOTHING = new Read(List.of(), List.of(),
                new CompanyNetwork.Counted(List.of(), Optional.empty()),
                LocalDate.EPOCH);
    }

    private final Ui ui;
    private final Work work;
    private final WorkWords words;
    private final Header header = new Header();
    private final SearchField search = new SearchField();
    private final Printing printing;
    private Read read = Read.NOTHING;

    @FXML
    private Segments<Tab> tabs;
    @FXML
    private VBox companyBox;
    @FXML
    private ComboBox<Optional<Sector>> sectors;
    @FXML
    private ComboBox<Optional<CompanyState>> states;
    @FXML
    private Label count;
    @FXML
    private Hyperlink clear;
    @FXML
    private MessageLine message;
    @FXML
    private SortedTable<Company.Line> companies;
    @FXML
    private TableColumn<Company.Line, String> nameColumn;
    @FXML
    private TableColumn<Company.Line, String> sectorColumn;
    @FXML
    private TableColumn<Company.Line, String> townColumn;
    @FXML
    private TableColumn<Company.Line, Company.Line> stateColumn;
    @FXML
    private TableColumn<Company.Line, String> openingsColumn;
    @FXML
    private TableColumn<Company.Line, String> talkColumn;
    @FXML
    private ScrollPane openingBox;
    @FXML
    private VBox openingRows;
    @FXML
    private ScrollPane networkBox;
    @FXML
    private VBox networkRows;
    @FXML
    private Button add;

    CompanyListController(Ui ui, Work work, Printing printing) {
        this.printing = printing;
        this.ui = ui;
        this.work = work;
        words = new WorkWords(ui.texts());
    }

    @FXML
    private void initialize() {
        for (var part : List.of(companyBox, openingBox, networkBox, add)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        add.setVisible(work.companies().mayChange());
        tabs.options(List.of(Tab.values()), tab -> switch (tab) {
            case COMPANIES -> say("work.companies.title");
            case OPENINGS -> say("work.openings.title");
            case NETWORK -> say("work.network.title");
        });
        tabs.chosenProperty().addListener((_, _, tab) -> turn(tab.orElse(Tab.COMPANIES)));
        Lines.words(nameColumn, line -> line.company().details().name());
        Lines.words(sectorColumn, line -> line.company().details().sector().map(words::of).orElse(""));
        Lines.words(townColumn, line -> line.company().details().town().orElse(""));
        Lines.words(openingsColumn, this::openings);
        Lines.words(talkColumn, line -> line.lastTalk().map(ui.texts()::shortDate).orElse(""));
        Lines.chips(stateColumn, line -> Optional.of(WorkListsController.chip(words, line.company())));
        companies.byWords(nameColumn, line -> Optional.of(line.company().details().name()))
                .byWords(sectorColumn, line -> line.company().details().sector().map(words::of))
                .byWords(townColumn, line -> line.company().details().town())
                .by(stateColumn, line -> Optional.of(line.company().state()), Comparator.naturalOrder())
                .by(openingsColumn, line -> Optional.of(line.places()), Comparator.<Integer>naturalOrder())
                .by(talkColumn, Company.Line::lastTalk, Comparator.naturalOrder())
                .begin(ui, "companies");
        companies.copies(line -> Stream.concat(
                Stream.of(nameColumn, sectorColumn, townColumn, openingsColumn, talkColumn)
                        .map(column -> column.getCellObservableValue(line).getValue()),
                Stream.of(words.of(line.company().state()))).toList());
        companies.prints(this::print);
        filters();
        Lines.opening(companies,
                line -> ui.navigator().go(new CompanyPlace(Optional.of(line.company().id()))));
        tabs.choose(Optional.of(Tab.COMPANIES));
    }

    private void filters() {
        KindFilter.offer(sectors, List.of(Sector.values()), words::of, say("work.companies.any-sector"), this::filter);
        KindFilter.offer(states, List.of(CompanyState.values()), words::of, say("work.companies.any-state"),
                this::filter);
        search.clearable(say("ui.search.clear"));
        search.setPromptText(say("work.companies.search"));
        search.textProperty().addListener((_, _, _) -> {
            tabs.choose(Optional.of(Tab.COMPANIES));
            filter();
        });
        clear.setVisible(false);
    }

    private CompanyFilter chosen() {
        return new CompanyFilter(sectors.getValue(), states.getValue(),
                Optional.ofNullable(search.getText()).orElse(""));
    }

    private void filter() {
        var filter = chosen();
        var rows = read.companies().stream().filter(line -> filter.shows(line.company())).toList();
        clear.setVisible(filter.isSet());
        count.setText(filter.isSet() ? say("work.companies.left", rows.size(), read.companies().size()) : "");
        companies.setPlaceholder(new EmptyState(say(read.companies().isEmpty()
                ? "work.companies.none"
                : "work.companies.nothing-fits")));
        companies.show(rows);
    }

    @FXML
    private void clear() {
        search.clear();
        sectors.setValue(Optional.empty());
        states.setValue(Optional.empty());
        companies.requestFocus();
    }

    /// Prints the list as filtered and sorted.
    private void print() {
        message.clear();
        if (companyBox.isVisible() && !companies.getItems().isEmpty()) {
            printing.print(new Printout(say("work.companies.holds"), say("work.companies.printed"),
                    ListPaper.of(say("work.companies.paper", ui.texts().date(read.today())),
                            companies.getItems().stream().map(this::onPaper).toList())),
                    message::done);
        }
    }

    private ListPaper.Entry onPaper(Company.Line line) {
        return new ListPaper.Entry(line.company().details().name(), Stream.concat(
                Stream.of(sectorColumn, townColumn).map(column -> column.getCellObservableValue(line).getValue()),
                Stream.of(words.of(line.company().state()),
                        line.openings() == 0
                                ? ""
                                : say("work.companies.paper.openings", line.openings(), line.places()),
                        line.lastTalk().map(day -> say("work.companies.talk-on", ui.texts().shortDate(day)))
                                .orElse("")))
                .toList());
    }

    private String openings(Company.Line line) {
        return line.openings() == 0 ? "" : say("work.openings.count", line.openings(), line.places());
    }

    private void turn(Tab tab) {
        companyBox.setVisible(tab == Tab.COMPANIES);
        openingBox.setVisible(tab == Tab.OPENINGS);
        networkBox.setVisible(tab == Tab.NETWORK);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(CompanyList place) {
        header.title(say("work.room")).filter(search).key("Shortcut+P", "work.companies.key.print", this::print);
        if (work.companies().mayChange()) {
            header.key("Shortcut+N", "work.companies.add", this::add);
        }
        ui.background()
                .run(() -> new Read(work.companies().all(), work.openings().open(), work.network().counted(),
                        work.companies().today()),
                        this::show);
    }

    private void show(Read now) {
        read = now;
        header.facts(say("work.companies.facts", read.companies().size(), read.openings().size()));
        filter();
        companies.requestFocus();
        WorkListsController.fill(openingRows, read.openings().stream().map(this::opening).toList(),
                say("work.openings.none"));
        WorkListsController.fill(networkRows, Stream.concat(read.network().hosting().stream().map(this::hosting),
                read.network().sectors().stream().map(this::sector)).toList(), say("work.companies.none"));
    }

    private Node hosting(CompanyNetwork.Hosting hosting) {
        return WorkListsController.row(say("work.network.hosting"),
                say("work.network.hosting.many", hosting.now(), hosting.thisYear()));
    }

    private Node sector(CompanyNetwork.InSector one) {
        return WorkListsController.row(words.of(one.sector()),
                say("work.network.sector", one.companies(), one.agreements()));
    }

    private PressableRow opening(Opening opening) {
        var title = say("work.opening.at", opening.details().title(), opening.at());
        return new PressableRow(title, () -> ui.navigator().go(new OpeningPlace(opening.company(),
                Optional.of(opening.id()))), new TwoLines(title, words.facts(opening.details())));
    }

    @FXML
    private void add() {
        ui.navigator().go(new CompanyPlace(Optional.empty()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
