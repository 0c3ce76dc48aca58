package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Scale;
import org.daybook.outcomes.instrument.Score;
import org.daybook.outcomes.instrument.ScoreChange;
import org.daybook.outcomes.instrument.ScorePair;
import org.daybook.paths.Enrolment;
import org.daybook.ui.Card;
import org.daybook.ui.ChartTable;
import org.daybook.ui.EmptyState;
import org.daybook.ui.FromTo;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Texts;
import org.daybook.ui.TimeChart;
import org.daybook.ui.TimeDots;
import org.daybook.ui.TimeSpan;

/// The cards of changes and of what she attended, over one time axis. A change is labelled only if two readings support it;
/// everything else is shown as it was answered.
final class ChangesController {
    private final Texts texts;
    private final InstrumentWords words;
    private final HerReadings hers;
    private final TimeSpan span;

    ChangesController(Texts texts, HerReadings hers) {
        this.texts = texts;
        this.hers = hers;
        words = new InstrumentWords(texts);
        span = TimeSpan.around(Stream.concat(hers.readings().stream().map(Reading::on),
                hers.came().stream().map(SessionAttended::on)), hers.today());
    }

    /// Returns one card for each instrument and version, and one for what she attended, if anything.
    List<Node> cards() {
        var cards = new ArrayList<Node>();
        byKey().forEach((key, readings) -> cards.add(card(key, readings)));
        if (cards.isEmpty()) {
            cards.add(new EmptyState(texts.say("outcomes.tab.none")));
        }
        attendance().ifPresent(cards::add);
        return cards;
    }

    /// Returns only the card of the most recently asked questionnaire that has a total, or a sentence if there is none.
    Node lastTotal() {
        return byKey().entrySet().stream()
                .filter(entry -> words.nearest(hers.catalogue(), entry.getKey()).scale().method().rule().givesTotal())
                .max(Comparator.comparing(entry -> entry.getValue().getLast().on()))
                .map(entry -> (Node) card(entry.getKey(), entry.getValue())).orElseGet(() -> {
                    var none = new Card();
                    none.setTitle(texts.say("outcomes.closed.title"));
                    none.getChildren().add(new EmptyState(texts.say("outcomes.overview.none")));
                    return none;
                });
    }

    private Map<Key, List<Reading>> byKey() {
        return hers.readings().stream().filter(one -> one.state() != Reading.State.BEGUN)
                .collect(Collectors.groupingBy(Reading::key, LinkedHashMap::new, Collectors.toList()));
    }

    private Card card(Key key, List<Reading> readings) {
        var instrument = words.nearest(hers.catalogue(), key);
        var done = readings.stream().filter(one -> one.state() == Reading.State.DONE).toList();
        var card = new Card();
        card.setTitle(words.title(instrument));
        card.getChildren().addAll(switch (instrument.scale().method().rule()) {
            case SUM, MEAN -> totals(instrument, done, card);
            case EACH -> items(instrument, done, card);
            case ANY -> reached(done);
        });
        card.getChildren().addAll(aside(readings));
        NextReading.around(instrument, readings, hers.paths())
                .ifPresent(day -> card.getChildren().add(line(next(day))));
        return card;
    }

    private String next(LocalDate day) {
        return day.isAfter(hers.today())
                ? texts.say("outcomes.tab.next", texts.date(day))
                : texts.say("outcomes.tab.next.now");
    }

    private List<Node> totals(Instrument instrument, List<Reading> done, Card card) {
        var scored = done.stream().filter(one -> one.outcome().score().isPresent()).toList();
        if (scored.isEmpty()) {
            return List.of();
        }
        var scale = instrument.scale();
        var chart = new TimeChart();
        chart.show(span, new TimeChart.Ends(scale.least().toDouble(), scale.most().toDouble()),
                scored.stream().map(one -> new TimeChart.Value(one.on(), score(one).toDouble(),
                        InstrumentWords.written(score(one)))).toList(),
                this::month);
        chart.setAccessibleText(said(instrument, scored));
        var box = new VBox(chart);
        box.getStyleClass().add("outcome-chart");
        card.setNote(note(instrument, scored));
        box.getChildren().add(new ChartTable(texts, words.title(instrument), scored.stream()
                .map(one -> new ChartTable.Row(texts.shortDate(one.on()), InstrumentWords.written(score(one))))
                .toList()));
        var all = new ArrayList<Node>(List.of(box));
        all.addAll(pairs(scale, instrument.key(), scored));
        return all;
    }

    /// Returns the content of the chart in words.
    private String said(Instrument instrument, List<Reading> scored) {
        return words.title(instrument) + ": " + scored.stream()
                .map(one -> texts.date(one.on()) + " " + InstrumentWords.written(score(one)))
                .collect(Collectors.joining(", "));
    }

    private static Score score(Reading reading) {
        return reading.outcome().score().orElseThrow();
    }

    private String note(Instrument instrument, List<Reading> scored) {
        var last = score(scored.getLast());
        var band = words.band(instrument.key(), instrument.scale(), last);
        return band.map(name -> texts.say("outcomes.tab.last-band", InstrumentWords.written(last), name))
                .orElseGet(() -> texts.say("outcomes.tab.last", InstrumentWords.written(last)));
    }

    private String month(LocalDate first) {
        return first.getMonth().getDisplayName(java.time.format.TextStyle.SHORT_STANDALONE, texts.locale());
    }

    private List<Node> pairs(Scale scale, Key key, List<Reading> scored) {
        var measured = scored.stream().map(one -> new ScorePair.Measured(key, one.on(), score(one))).toList();
        return hers.paths().stream().filter(path -> path.endedOn().isPresent())
                .flatMap(path -> ScorePair.of(key, measured, path.startedOn(), path.endedOn().orElseThrow()).stream()
                        .map(pair -> pair(path, pair, scale)))
                .toList();
    }

    private Node pair(Enrolment path, ScorePair pair, Scale scale) {
        return line(texts.say("outcomes.tab.pair", texts.of("paths", path.path()),
                InstrumentWords.written(pair.first().score()), InstrumentWords.written(pair.last().score()),
                change(pair.change(scale.meaning()))));
    }

    private String change(ScoreChange change) {
        return switch (change) {
            case IMPROVED -> texts.say("outcomes.score-change.improved");
            case SAME -> texts.say("outcomes.score-change.same");
            case WORSE -> texts.say("outcomes.score-change.worse");
        };
    }

    /// Returns every item with its first and its last answer.
    private List<Node> items(Instrument instrument, List<Reading> done, Card card) {
        var names = names(instrument);
        var rows = new ArrayList<Node>();
        names.forEach((item, name) -> {
            var given = done.stream().flatMap(one -> Optional
                    .ofNullable(hers.answers().getOrDefault(one.id(), Map.of()).get(item)).stream()).toList();
            if (!given.isEmpty()) {
                rows.add(item(instrument.scale(), name, given));
            }
        });
        if (done.size() > 1) {
            card.setNote(texts.say("outcomes.tab.from-to", texts.shortDate(done.getFirst().on()),
                    texts.shortDate(done.getLast().on())));
        } else if (!done.isEmpty()) {
            card.setNote(texts.shortDate(done.getLast().on()));
        }
        return rows;
    }

    private Map<String, String> names(Instrument instrument) {
        var names = new LinkedHashMap<String, String>();
        if (instrument.asksHerGoals()) {
            hers.goals().forEach(goal -> names.put(goal.id().value().toString(),
                    texts.say("outcomes.tab.quote", goal.words())));
        } else {
            instrument.items().forEach(item -> names.put(item.id(), item.text().orElse(item.id())));
        }
        return names;
    }

    private Node item(Scale scale, String name, List<Integer> given) {
        var label = new Paragraph();
        label.setText(name);
        HBox.setHgrow(label, Priority.ALWAYS);
        var way = new FromTo(scale.lowest(), scale.highest(), given.getFirst(), given.getLast());
        var figures = new Label(given.size() > 1 ? way.words() : String.valueOf(given.getLast()));
        figures.getStyleClass().add("strong");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(label, way, figures);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("outcome-row");
        return row;
    }

    private List<Node> reached(List<Reading> done) {
        return done.stream().flatMap(one -> one.outcome().reached().stream().map(yes -> line(yes
                ? texts.say("outcomes.tab.reached", texts.date(one.on()))
                : texts.say("outcomes.tab.not-reached", texts.date(one.on()))))).toList();
    }

    /// Returns the readings without a score: declined, or with too many answers missing. They are never treated as low scores.
    private List<Node> aside(List<Reading> readings) {
        var total = words.nearest(hers.catalogue(), readings.getFirst().key()).scale().method().rule().givesTotal();
        return readings.stream().flatMap(one -> switch (one.state()) {
            case DECLINED -> Stream.of(line(texts.say("outcomes.tab.declined", texts.date(one.on()))));
            case DONE -> total && one.outcome().score().isEmpty()
                    ? Stream.of(line(texts.say("outcomes.tab.not-scored", texts.date(one.on()),
                            one.outcome().leftOut())))
                    : Stream.<Node>empty();
            case BEGUN -> Stream.<Node>empty();
        }).toList();
    }

    private static Node line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        var box = new VBox(label);
        box.getStyleClass().add("outcome-row");
        return box;
    }

    private Optional<Node> attendance() {
        if (hers.came().isEmpty()) {
            return Optional.empty();
        }
        var card = new Card();
        card.setTitle(texts.say("outcomes.tab.came"));
        card.setNote(texts.say("outcomes.tab.came.times", hers.came().size()));
        var rows = new VBox();
        rows.getStyleClass().add("outcome-chart");
        hers.came().stream()
                .collect(Collectors.groupingBy(SessionAttended::title, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry -> rows.getChildren().add(dots(entry.getKey(), entry.getValue())));
        rows.getChildren().add(new ChartTable(texts, texts.say("outcomes.tab.came"), hers.came().stream()
                .sorted(Comparator.comparing(SessionAttended::on))
                .map(one -> new ChartTable.Row(texts.shortDate(one.on()), one.title())).toList()));
        card.getChildren().add(rows);
        return Optional.of(card);
    }

    private Node dots(String title, List<SessionAttended> came) {
        return new TimeDots(span,
                came.stream().map(one -> new TimeDots.Day(one.on(), true, texts.date(one.on()))).toList(),
                title,
                texts.say("outcomes.tab.came.times", came.size()), came.getFirst().path().ordinal() + 1);
    }
}
