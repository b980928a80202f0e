import Application
import Synchronization
import WebUI

/// A number for all that pages know of who looks, another one wherever any of it is otherwise; none is given twice.
final class ReaderNumbers: Sendable {
    private struct State {
        var kept: RecentlyUsed<PageContext, Int>
        var last = 0
    }

    private let state: Mutex<State>

    /// - Parameter limit: how many are kept; who comes again after that is another.
    init(limit: Int) {
        state = Mutex(State(kept: RecentlyUsed(limit: limit)))
    }

    func number(of context: PageContext) -> Int {
        state.withLock { state in
            if let known = state.kept.value(context) { return known }
            state.last += 1
            state.kept.keep(state.last, for: context)
            return state.last
        }
    }
}
