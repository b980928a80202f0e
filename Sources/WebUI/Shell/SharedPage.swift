import Domain
import Markup

/// A page that shows the same to everyone who may see it: nothing in it depends on who looks, so that it can be kept.
package protocol SharedPage: Page {
    func content(_ w: inout MarkupWriter, in language: Language)
}

extension SharedPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        content(&w, in: context.language)
    }
}
