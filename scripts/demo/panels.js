// Opens what a newcomer is to see beside the sample; the keyboard stays with the text.
const { commands } = require('vscode');

exports.activate = async () => {
  for (const command of [
    'workbench.actions.view.problems',
    'outline.focus',
    'workbench.action.focusActiveEditorGroup',
  ]) {
    await commands.executeCommand(command);
  }
};
