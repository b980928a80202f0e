import Application
import Domain
import Markup

/// What waits for the viewer, as a list of links.
struct WaitingTasksView {
    let tasks: [WaitingTask]
    let context: PageContext

    func write(_ w: inout MarkupWriter) {
        let language = context.language
        w.element("section", .class("waiting")) { w in
            w.element("h2", text: Localized(id: "Yang menunggu Anda", en: "What waits for you").text(in: language))
            guard !tasks.isEmpty else {
                let text = Localized(
                    id: "Tidak ada. Temuan yang ditugaskan kepada Anda dan pekerjaan lain muncul di sini.",
                    en: "Nothing. Findings assigned to you and other work appear here.")
                return w.element("p", .class("clean"), text: text.text(in: language))
            }
            w.element("ul", .class("tasks")) { w in
                for task in tasks {
                    w.element("li") { w in
                        w.element("a", .text("href", task.address), text: task.title.text(in: language))
                        if let place = task.place { w.element("small", text: place) }
                    }
                    w.raw("\n")
                }
            }
        }
        w.raw("\n")
    }
}
