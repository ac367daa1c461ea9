/* The words on the page whose contrast with their ground is below what WCAG AA asks of normal text. */
() => {
  const linear = (part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const light = (colour) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => sum + weight * linear(colour[i] / 255), 0);
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const painted = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = painted(getComputedStyle(at).backgroundColor);
      if (colour[3] > 200) return colour;
    }
    return [255, 255, 255];
  };
  const poor = [];
  for (const element of document.querySelectorAll("body *")) {
    const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!words.length || !element.checkVisibility() || element.closest("noscript") || element.disabled) continue;
    const [darker, lighter] = [light(painted(getComputedStyle(element).color)), light(ground(element))].sort((one, other) => one - other);
    const ratio = (lighter + 0.05) / (darker + 0.05);
    if (ratio < 4.5) poor.push(`${element.tagName}.${element.className} «${words[0].data.trim().slice(0, 30)}» ${ratio.toFixed(2)}`);
  }
  return poor;
}
