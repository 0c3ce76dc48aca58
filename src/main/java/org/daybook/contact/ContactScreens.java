package org.daybook.contact;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.ui.Card;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The parts of this room on her record and in her welcome. On the screen thread.
public final class ContactScreens {
    private ContactScreens() {}

    /// The card in which her wishes are filled in. In FXML `<fx:include fx:id="wishes" source="../contact/wishes.fxml"/>`,
    /// whose controller is of this kind.
    public interface Form {
        /// Puts a step's number before the heading.
        void step(Label number);

        /// Returns the card itself, to be collapsed.
        Card card();

        /// Puts the cursor into the first field, and scrolls it into view.
        void start();

        /// Shows number and code word only while the cursor is in their fields.
        void conceal();

        /// Sets the listener for changes made by the user.
        void onChange(Runnable listener);

        /// Fills in what she said.
        void fill(ContactWishes wishes);

        /// Returns what is filled in, without times that cannot be parsed.
        ContactWishes form();

        /// Returns what must be corrected.
        List<Problem> problems();

        /// Shows each problem below its field.
        void show(List<Problem> problems);

        /// Returns her wishes in one line, without number and code word.
        String inShort();

        /// Returns the content of the fields, as typed.
        Unsaved unsaved();

        /// Restores the content of the fields without notifying listeners.
        void resume(Unsaved unsaved);
    }

    /// The strip, page and card of one record; a change in one is shown in the others.
    public static final class OnRecord {
        private final Parent strip;
        private final StripController stripController;
        private final Parent page;
        private final WishesTabController pageController;
        private final NextContactController next;

        private OnRecord(Ui ui) {
            var top = ui.views().load(StripController.class);
            strip = top.root();
            stripController = (StripController) top.controller();
            var form = ui.views().load(WishesTabController.class);
            page = form.root();
            pageController = (WishesTabController) form.controller();
            next = new NextContactController(ui.texts(), stripController::log);
        }

        /// Returns the strip at the top of every tab.
        public Parent strip() {
            return strip;
        }

        /// Returns the card of the overview: whether she is to be called, and when she was last called.
        public Parent next() {
            return next.card();
        }

        /// Returns the page on which her wishes are changed.
        public Parent page() {
            return page;
        }

        /// Shows how she may be reached.
        ///
        /// @param changed called after each change, once it is shown
        public void show(ParticipantId her, Reach reach, Consumer<Reach> changed) {
            Consumer<Reach> both = newer -> {
                stripController.show(her, newer);
                pageController.show(her, newer);
                next.show(newer);
                changed.accept(newer);
            };
            stripController.onChange(both);
            pageController.onChange(both);
            stripController.show(her, reach);
            pageController.show(her, reach);
            next.show(reach);
        }

        /// Sets the action that opens the page from the strip.
        public void leadToPage(Runnable way) {
            stripController.leadToWishes(way);
        }

        /// Sets the action that opens her consents from the page, while she has not consented.
        public void leadToConsents(Runnable way) {
            pageController.leadToConsents(way);
        }

        /// Opens the row for logging a call.
        public void log() {
            stripController.log();
        }

        /// Makes the page read-only.
        public void readOnly() {
            pageController.readOnly();
        }

        /// Shows the fields of the page, and puts the cursor into them.
        public void edit() {
            pageController.edit();
        }

        /// Saves the page.
        public void save() {
            pageController.save();
        }

        /// Saves changes that are valid.
        public void leave() {
            pageController.leave();
        }

        /// Returns unsaved input.
        public Unsaved unsaved() {
            return pageController.unsaved();
        }

        /// Restores unsaved input.
        public void resume(Unsaved unsaved) {
            pageController.resume(unsaved);
        }
    }

    /// Returns her hours as shown to a user.
    public static String hours(Texts texts, Hours hours) {
        return new HoursWords(texts).of(hours);
    }

    /// Creates the strip and page for one record.
    public static OnRecord onRecord(Ui ui) {
        return new OnRecord(ui);
    }
}
