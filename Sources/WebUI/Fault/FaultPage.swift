import Domain

/// Says what went wrong, what is safe, and what to do.
package struct FaultPage: Page, Hashable {
    package let title: Localized
    package let explanation: Localized
    /// For those who look into the log; nil where nothing was logged.
    package let requestID: String?

    package init(title: Localized, explanation: Localized, requestID: String? = nil) {
        self.title = title
        self.explanation = explanation
        self.requestID = requestID
    }
}
