import Domain
import Markup

extension HelpPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        if let topic {
            write(topic, &w, language)
        } else {
            let lead = Localized(
                id: "Pilih yang ingin Anda ketahui.", en: "Choose what you would like to know.")
            w.element("p", .class("lead"), text: lead.text(in: language))
        }
        let label = Localized(id: "Topik bantuan", en: "Topics of the help").text(in: language)
        w.element("nav", .class("topics"), .text("aria-label", label)) { w in
            w.element("ul") { w in
                for other in HelpTopic.all {
                    w.element("li") { w in
                        w.element(
                            "a", .text("href", Route.help(other.id).address),
                            .when(other.id == topic?.id, .fixed("aria-current", "page")),
                            text: other.title.text(in: language))
                        if topic == nil { w.element("p", text: other.lead.text(in: language)) }
                    }
                }
            }
        }
    }

    private func write(_ topic: HelpTopic, _ w: inout MarkupWriter, _ language: Language) {
        w.element("p", .class("lead"), text: topic.lead.text(in: language))
        if hasPicture, let about = topic.pictureText {
            w.element("figure", .class("help-picture")) { w in
                w.void(
                    "img", .text("src", Route.helpPicture(topic.picture).address),
                    .text("alt", about.text(in: language)), .fixed("loading", "lazy"))
            }
        }
        for section in topic.sections {
            w.element("h2", text: section.title.text(in: language))
            if let text = section.text { w.element("p", text: text.text(in: language)) }
            if !section.steps.isEmpty {
                w.element("ol") { w in
                    for step in section.steps { w.element("li", text: step.text(in: language)) }
                }
            }
            w.raw("\n")
        }
    }
}
