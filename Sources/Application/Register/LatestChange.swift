/// Who made the present revision of a dossier, and when.
package struct LatestChange: Hashable, Sendable {
    package let author: String
    package let moment: Timestamp

    package init(author: String, moment: Timestamp) {
        self.author = author
        self.moment = moment
    }
}
