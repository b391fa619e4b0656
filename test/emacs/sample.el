;;; The sample in an Emacs with eglot: what docs/editors.md promises of it.  -*- lexical-binding: t -*-
;; Written for Debian's Emacs 28 with its package elpa-eglot, and for 29, which has eglot.
(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'imenu)
(require 'json)

(defvar pressing "“They have been promising us a wall")

(defun report (title problem)
  "Prints the result of a test as the suites in other editors do."
  (let ((event (append `((title . ,(concat "Emacs " title))) (and problem `((error . ,problem))))))
    (princ (format "press-text-test %s\n" (json-encode event)) #'external-debugging-output)))

(defun eventually (what ask)
  "The answer of ASK once there is one; an error that names WHAT after 20 seconds."
  (let ((end (+ (float-time) 20)) answer)
    (while (and (not (setq answer (funcall ask))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or answer (error "waited in vain for %s" what))))

(defun go-to (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun orphan ()
  "The finding of a quotation that nobody is named for."
  (seq-find (lambda (each) (string-match-p "the source of this quotation" (flymake-diagnostic-text each)))
            (flymake-diagnostics)))

(defun tell-changes ()
  "Does what an Emacs with a window does when nobody types."
  (eglot--signal-textDocument/didChange)
  (flymake-start))

(defun hover-text ()
  (let ((answer (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                 (eglot--TextDocumentPositionParams))))
    (plist-get (plist-get answer :contents) :value)))

(defvar tests
  `(("shows the quotation that nobody is named for" .
     ,(lambda ()
        (let ((found (eventually "a finding" #'orphan)))
          (go-to pressing)
          (cl-assert (= (flymake-diagnostic-beg found) (point))))))
    ("has a card that says who “she” is" .
     ,(lambda ()
        (go-to "She said the wall")
        (cl-assert (string-match-p "Dana Reyes" (eventually "a card" #'hover-text)))))
    ("jumps from “she” to the name" .
     ,(lambda ()
        (go-to "She said the wall")
        (call-interactively #'xref-find-definitions)
        (cl-assert (looking-at-p "Dana Reyes"))))
    ("lists who said what in imenu" .
     ,(lambda ()
        (cl-assert (string-match-p "Reyes: " (format "%s" (eglot-imenu))))))
    ("mends by a code action, and undo takes it back" .
     ,(lambda ()
        (go-to pressing)
        (let ((before (buffer-string)))
          (undo-boundary)
          (let ((actions (eglot-code-actions (point))))
            (cl-assert actions)
            (eglot--apply-workspace-edit (plist-get (elt actions 0) :edit)))
          (cl-assert (not (string= before (buffer-string))))
          (tell-changes)
          (eventually "no finding" (lambda () (not (orphan))))
          (undo-boundary)
          (undo)
          (cl-assert (string= before (buffer-string)))
          (tell-changes)
          (eventually "the finding again" #'orphan))))))

(let ((failed 0)
      (server (list "node" (getenv "PRESS_TEXT_SERVER") "--stdio")))
  (setq eglot-sync-connect 20
        eglot-confirm-server-initiated-edits nil
        flymake-no-changes-timeout 0.1)
  (add-to-list 'eglot-server-programs (cons 'text-mode server))
  (find-file "harbour.article")
  (text-mode)
  (condition-case problem
      (progn
        (buffer-enable-undo)
        (call-interactively #'eglot)
        (flymake-mode 1)
        (flymake-start))
    (error (report "starts the server" (error-message-string problem)) (kill-emacs 1)))
  (dolist (test tests)
    (condition-case problem
        (progn (funcall (cdr test)) (report (car test) nil))
      (error
       (setq failed (1+ failed))
       (report (car test) (error-message-string problem)))))
  (set-buffer-modified-p nil)
  (kill-emacs (min failed 1)))
