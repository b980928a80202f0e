import Application
import Domain

extension CascadeFocus {
    /// Names and values of an address.
    var query: [String: String?] {
        var query = ["naskah": document?.text, "sampai": steps == Self.usualSteps ? nil : "\(steps)"]
        switch top {
        case .part(let entry): query["bagian"] = entry.text
        case .post(let position): query["jabatan"] = position.text
        case nil: break
        }
        return query
    }

    /// What there isn't is left out.
    init(query values: [String: String]) {
        let part = values["bagian"].map { CascadeSpot.part(EntryID($0)) }
        let post = values["jabatan"].map { CascadeSpot.post(PositionID($0)) }
        self.init(
            document: values["naskah"].map { DocumentID($0) }, top: part ?? post,
            steps: values["sampai"].flatMap(Route.number) ?? Self.usualSteps)
    }
}
